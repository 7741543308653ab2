import { takesBack } from '../takes-back.ts'
import { isOfPicture } from './is-of-picture.ts'
import { readTarget } from './read-target.ts'

/** Whether no line of an order that is headed as one of a picture takes back a story beside it: "Kill the photo NYAB101." */
export const isOfPictureAlone = (order: string): boolean =>
  !order.split('\n').some(line => !isOfPicture(line) && takesBack(line) && readTarget(line) !== undefined)
