import { describe, expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story = [
  'The harbor of Port Ellery froze over on Monday for the first time in forty years, and the ferries stayed at their piers.',
  '“I have never seen it like this,” said the harbor master, Una Prys. The ice was a foot thick at noon.',
  'Schools near the water will stay closed until Thursday, when the wind is expected to turn to the south.',
]

const read = async (paragraphs: readonly string[], byline = 'By Ada Marlowe') => {
  const bytes = Buffer.from(
    ['Ice closes harbor for first time in forty years', byline, ...paragraphs].join('\n\n'),
  )
  const reading = await readDrop({ bytes, path: 'ice.txt', receivedAt: '2026-02-03T12:00:00Z' })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  const [{ article } = { article: undefined }] = reading.stories
  return { text: article?.body.text.split('\n\n'), names: article?.authors.map(({ name }) => name) }
}

describe('with whom, for whom and where a story was made is no part of it, above it or below', () => {
  test.each([
    'This story is a partnership between Harbor Star and KFF Health News.',
    'This article was produced for ProPublica’s Local Reporting Network in partnership with Harbor Star.',
    'This reporting was supported by the International Women’s Media Foundation.',
    'This story was co-published with The Guardian.',
    'This piece was produced by SciDev.Net’s English desk.',
    'This story was reported by Reuters and distributed by Harbor Wire.',
    'This story was supported by the Local Journalism Initiative.',
    'This story is part of Covering Climate Now, a collaboration of newsrooms.',
    'Published in partnership with The Fuller Project.',
    'Originally published under Creative Commons by 360info.',
    'Republished from Mongabay under a Creative Commons license.',
    'Republished with permission from Harbor Institute.',
    'Used by permission of The Harbor Star.',
    'Este reportaje se publica en alianza con Mongabay Latam.',
    'Esta reportagem foi publicada originalmente pela Agência Pública.',
    'Dieser Artikel erschien zuerst bei Correctiv.',
    'Dieser Artikel ist eine Übersetzung aus dem Englischen.',
    'Artikel ini pertama kali diterbitkan di Mongabay Indonesia.',
    '本文最初发表于《港口报》。',
    'この記事は最初に港日報に掲載されました。',
  ])('%s', async line => {
    expect((await read([line, ...story])).text).toEqual(story)
    expect((await read([...story, line])).text).toEqual(story)
  })
})

describe('a sentence on another work, or on rights that somebody has, is the story’s', () => {
  test.each([
    'The ice road was funded by a grant from the Harbor Foundation.',
    'The project was funded by a grant from the Harbor Foundation.',
    'The report was published in partnership with the World Bank.',
    'Published in partnership with the museum, the book tells of the ice of 1926.',
    'The photographs are used with permission of the family.',
    'The Conversation is an app that lets strangers talk for ten minutes.',
    'Grist is part of the lawsuit, which names nine publishers.',
    'ProPublica is a nonprofit newsroom that laid off 11 people on Monday.',
    'Harbor Voice is a nonprofit newsroom that the council wants to fund.',
    'This story is part of the island’s past, and nobody tells it gladly.',
    'This page of the diary was published for the first time on Monday.',
    'This material was produced by bacteria that live in the ice.',
    'The views expressed in the letter are those of a minority, the bishop said.',
    'Todos los derechos reservados a la corona pasaron al pueblo.',
    'Tous droits réservés aux membres, le port ferme le soir.',
    'Alle Rechte vorbehalten hatte sich der König bis 1926.',
    'Todos os direitos reservados aos índios foram negados.',
    'Alla rättigheter förbehållna kungen upphävdes 1926.',
    'Wszelkie prawa zastrzeżone dla króla zniesiono w 1926 roku.',
    'Tüm hakları saklıdır, dedi avukat, ve salondan çıktı.',
    '版权所有者周一起诉了三家公司。',
    'Este artículo de la ley fue publicado en 1926.',
    'Cet article du code a été publié en 1926.',
    'Questo articolo della legge fu pubblicato nel 1926.',
    'Dit artikel van de wet is gepubliceerd in 1926.',
    'Dieser Text erschien den Richtern zu lang.',
  ])('%s', async line => {
    expect((await read([line, ...story])).text).toEqual([line, ...story])
    expect((await read([...story, line])).text).toEqual([...story, line])
  })
})

test.each(['John A. Hollister Jr.\nStaff Writer', 'By  John  A.  Hollister  Jr.'])(
  'credits over a story the writer of "%s"',
  async byline => {
    expect(await read(story, byline)).toEqual({ text: story, names: ['John A. Hollister Jr.'] })
  },
)
