import { expect, it } from 'vitest'
import { findFurniture } from '#domain/normalize/body/find-furniture.ts'

it.each([
  'Melden Sie sich für unseren Newsletter an.',
  'Jetzt unseren Newsletter abonnieren',
  'Abonnieren Sie unseren Newsletter.',
  'Jetzt kostenlos testen',
  'Inscrivez-vous à notre newsletter.',
  'Abonnez-vous à notre newsletter quotidienne',
  'Recevez chaque matin l’essentiel de l’actualité dans votre boîte mail.',
  'Apúntate a nuestra newsletter.',
  'Suscríbete a nuestro boletín',
  'Inscreva-se em nossa newsletter',
  'Assine a nossa newsletter',
  'Iscriviti alla nostra newsletter',
  'Ricevi ogni mattina le notizie nella tua casella di posta.',
  'Meld je aan voor onze nieuwsbrief',
  'Schrijf je in voor de nieuwsbrief',
  'Prenumerera på vårt nyhetsbrev',
  'Tilmeld dig vores nyhedsbrev',
  'Meld deg på vårt nyhetsbrev',
  'Tilaa uutiskirje',
  'Zapisz się do newslettera',
  'Přihlaste se k odběru newsletteru',
  'Prijavite se na naš newsletter',
  'Iratkozzon fel hírlevelünkre',
  'Підпишіться на наш канал у Telegram',
  'Підтримайте незалежну журналістику',
  'Ikuti berita kami di WhatsApp dan Google News',
  'Unduh aplikasi kami',
])('a site that asks its reader to sign up is no part of a story: %s', text => {
  expect(findFurniture(text, 'tail')).toBeDefined()
})

it.each([
  'View on Instagram',
  'See this on X',
  'Tweet by @ruizana',
  'Ver esta publicación en Instagram',
  'Voir cette publication sur Instagram',
  'Sieh dir diesen Beitrag auf Instagram an',
  'Visualizza questo post su Instagram',
  'This article contains content provided by Instagram.',
])('nor is the frame of what a network shows: %s', text => {
  expect(findFurniture(text, 'story')).toBeDefined()
})

it.each([
  'AI summary',
  'Fast facts',
  'At a glance',
  'Lo esencial',
  'En breve',
  'In breve',
  'In sintesi',
  'Punti chiave',
  'Em resumo',
  'I korthet',
  'Samenvatting',
  'In het kort',
  'W skrócie',
])('nor what a box of points over it is called: %s', text => {
  expect(findFurniture(text, 'head')).toBeDefined()
})

it.each([
  'Recevez-vous encore du courrier ? demande le maire.',
  'La policía pidió: «Únete a la búsqueda».',
  'Die Reederei will die Fähre abonnieren lassen, sagte sie.',
  'Ricevitori vecchi non funzionano più dal lunedì.',
  'Schrijf je naam op, zei de veerman tegen het kind.',
  'Prenumerationen på färjan kostar mer, sade ägaren.',
  'Tilaaja sai laivansa maanantaina.',
  'Підписання угоди відклали до понеділка.',
  'Ikuti jejak kakeknya, Ana menjadi nakhoda feri di Halden.',
  'Unduhan naik dua kali lipat, kata pemilik feri.',
])('a sentence that begins like one is the story’s: %s', text => {
  expect(findFurniture(text, 'story')).toBeUndefined()
})
