import { screen } from '../pattern/screen.ts'
import { RESERVATIONS } from './rights-phrases.ts'

const reservation = screen(new RegExp(`^(?:${RESERVATIONS.join('|')})[.!。]?$`, 'iu'))

/** Whether a text reserves all rights and says nothing else ("Tous droits réservés"), which holds without a word. */
export const isBareReservation = (text: string): boolean => reservation.test(text)
