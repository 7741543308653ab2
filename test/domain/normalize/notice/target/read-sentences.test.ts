import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

/** What copy orders, "kill: title" and so on, gravest first; why it is refused if it orders nothing. */
const ordersOf = async (copy: string): Promise<string[]> => {
  const drop = { bytes: Buffer.from(`${copy}\n`), path: 'n.txt', receivedAt: '2026-11-30T10:00:00Z' }
  const read = await readDrop(drop)
  if (!read.ok) return [read.rejection.code]
  const { kind = 'none', target = {}, headline, others = [] } = read.stories[0]?.notice ?? {}
  return [{ headline, ...target, kind }, ...others.map(other => ({ kind, ...other }))].map(
    ({ kind: ordered, slug, item, headline: title }) => `${ordered}: ${slug ?? item ?? title}`,
  )
}

const kills = {
  en: ['The story headlined “Ferry sinks” is killed.', 'Please kill the story headlined “Ferry sinks”.'],
  de: [
    'Die Meldung „Ferry sinks“ wird zurückgezogen.',
    'Bitte verwenden Sie die Meldung „Ferry sinks“ nicht.',
  ],
  fr: ['La dépêche « Ferry sinks » est annulée.', 'Prière de ne pas utiliser la dépêche « Ferry sinks ».'],
  es: ['La noticia «Ferry sinks» queda anulada.', 'Rogamos anulen la noticia «Ferry sinks».'],
  it: ['La notizia «Ferry sinks» è annullata.', 'Si prega di non usare la notizia «Ferry sinks».'],
  pt: ['A notícia “Ferry sinks” foi anulada.', 'Pedimos que não usem a notícia “Ferry sinks”.'],
  nl: ['Het bericht ‘Ferry sinks’ is ingetrokken.', 'Gelieve het bericht ‘Ferry sinks’ niet te gebruiken.'],
  sv: ['Artikeln ”Ferry sinks” utgår.', 'Vänligen använd inte artikeln ”Ferry sinks”.'],
  nb: ['Saken «Ferry sinks» trekkes.', 'Vennligst ikke bruk saken «Ferry sinks».'],
  da: ['Artiklen »Ferry sinks« trækkes tilbage.', 'Brug venligst ikke artiklen »Ferry sinks«.'],
  fi: ['Uutinen ”Ferry sinks” on peruttu.', 'Älkää käyttäkö uutista ”Ferry sinks”.'],
  pl: ['Depesza „Ferry sinks” została anulowana.', 'Prosimy nie publikować depeszy „Ferry sinks”.'],
}
const beside = {
  en: {
    hold: 'The story headlined “Quarry burns” is on hold until further notice.',
    correct: 'We have corrected the story headlined “Quarry burns”.',
    release: 'The story “Quarry burns” may be used again.',
    ignore: 'The kill of the story headlined “Quarry burns” was sent in error; please ignore it.',
  },
  de: {
    hold: 'Die Meldung „Quarry burns“ bleibt gesperrt.',
    correct: 'Die Meldung „Quarry burns“ wurde berichtigt.',
    release: 'Die Meldung „Quarry burns“ ist freigegeben.',
    ignore: 'Bitte ignorieren Sie die Rücknahme der Meldung „Quarry burns“.',
  },
  fr: {
    hold: 'La dépêche « Quarry burns » reste sous embargo.',
    correct: 'La dépêche « Quarry burns » a été corrigée.',
    release: 'Vous pouvez utiliser la dépêche « Quarry burns ».',
    ignore: "L'annulation de la dépêche « Quarry burns » est nulle et non avenue.",
  },
  es: {
    hold: 'La noticia «Quarry burns» queda retenida hasta nuevo aviso.',
    correct: 'Hemos corregido la noticia «Quarry burns».',
    release: 'La noticia «Quarry burns» puede usarse de nuevo.',
    ignore: 'La anulación de la noticia «Quarry burns» queda sin efecto.',
  },
  it: {
    hold: 'La notizia «Quarry burns» resta sospesa fino a nuovo avviso.',
    correct: 'La notizia «Quarry burns» è stata corretta.',
    release: 'Potete usare la notizia «Quarry burns».',
    ignore: "L'annullamento della notizia «Quarry burns» è da ignorare.",
  },
  pt: {
    hold: 'A notícia “Quarry burns” fica retida até novo aviso.',
    correct: 'Corrigimos a notícia “Quarry burns”.',
    release: 'Podem usar a notícia “Quarry burns”.',
    ignore: 'Ignorem a anulação da notícia “Quarry burns”.',
  },
  nl: {
    hold: 'Het bericht ‘Quarry burns’ wordt aangehouden tot nader order.',
    correct: 'Het bericht ‘Quarry burns’ is gecorrigeerd.',
    release: 'U kunt het bericht ‘Quarry burns’ gebruiken.',
    ignore: 'De intrekking van het bericht ‘Quarry burns’ vervalt.',
  },
  sv: {
    hold: 'Artikeln ”Quarry burns” är stoppad tills vidare.',
    correct: 'Vi har rättat artikeln ”Quarry burns”.',
    release: 'Artikeln ”Quarry burns” kan användas igen.',
    ignore: 'Bortse från indragningen av artikeln ”Quarry burns”.',
  },
  nb: {
    hold: 'Saken «Quarry burns» holdes tilbake inntil videre.',
    correct: 'Saken «Quarry burns» er rettet.',
    release: 'Dere kan bruke saken «Quarry burns».',
    ignore: 'Tilbaketrekkingen av saken «Quarry burns» gjelder ikke.',
  },
  da: {
    hold: 'Artiklen »Quarry burns« holdes tilbage indtil videre.',
    correct: 'Vi har rettet artiklen »Quarry burns«.',
    release: 'Artiklen »Quarry burns« kan bruges igen.',
    ignore: 'Se bort fra annulleringen af artiklen »Quarry burns«.',
  },
  fi: {
    hold: 'Uutinen ”Quarry burns” on pidätetty.',
    correct: 'Olemme korjanneet uutisen ”Quarry burns”.',
    release: 'Voitte käyttää uutista ”Quarry burns”.',
    ignore: 'Uutisen ”Quarry burns” peruutus ei ole voimassa.',
  },
  pl: {
    hold: 'Depesza „Quarry burns” jest wstrzymana do odwołania.',
    correct: 'Depesza „Quarry burns” została poprawiona.',
    release: 'Można używać depeszy „Quarry burns”.',
    ignore: 'Prosimy zignorować anulowanie depeszy „Quarry burns”.',
  },
}

test.each(Object.keys(kills) as (keyof typeof kills)[])(
  'each sentence orders something for the story that it names, or nothing: %s',
  async language => {
    for (const kill of kills[language]) {
      const { hold, ...rest } = beside[language]
      for (const copy of [`${kill} ${hold}`, `${hold} ${kill}`])
        expect(await ordersOf(copy), copy).toEqual(['kill: Ferry sinks', 'withhold: Quarry burns'])
      for (const other of Object.values(rest))
        for (const copy of [`${kill} ${other}`, `${other} ${kill}`, `${other}\n${kill}`])
          expect(await ordersOf(copy), copy).toEqual(['kill: Ferry sinks'])
    }
  },
)

test.each([
  [
    '“Ferry sinks” is wrong. It is withdrawn. The story “Quarry burns” is killed.',
    'Ferry sinks',
    'Quarry burns',
  ],
  [
    'Kill the story “Ferry sinks. Two die”. The story “Quarry burns” is killed.',
    'Ferry sinks. Two die',
    'Quarry burns',
  ],
  ['Kill BC-Ferry. The story headlined “Quarry burns” is killed.', 'BC-Ferry', 'Quarry burns'],
  ['The story slugged BC-Ferry is killed. The story slugged BC-Quarry is killed.', 'BC-Ferry', 'BC-Quarry'],
])('two sentences kill two stories: %s', async (copy, ...names) => {
  expect((await ordersOf(copy)).toSorted()).toEqual(names.map(name => `kill: ${name}`).toSorted())
})

test.each([
  'Kill the story “Ferry sinks”. The mayor did not say “Halden is lost”.',
  'Kill the story “Ferry sinks”. The sentence “Quarry burns” is wrong.',
  'Please kill the story headlined “Ferry sinks”. The story quoted a report that said “Not so”.',
  'The story headlined “Ferry sinks” is killed. “Quarry burns” is not affected.',
])('what an order quotes besides is no story: %s', async copy => {
  expect(await ordersOf(copy)).toEqual(['kill: Ferry sinks'])
})

const [first, second] = ['Ferry sinks off the pier', 'Quarry burns for a day']
test.each([
  `KILL\n\n- ${first}\n- ${second}`,
  `KILL:\n• ${first}\n• ${second}`,
  `MANDATORY KILL\n\n1) ${first}\n2) ${second}`,
  `Please kill the following:\n- ${first} (wrong name)\n- ${second} (duplicate)\n\nWe regret the error.`,
  `Please withdraw:\n• ${first}\n• ${second}`,
  `Bitte löschen Sie:\n- ${first}\n- ${second}`,
  `Gelieve de volgende berichten niet te gebruiken:\n- ${first}\n- ${second}`,
  `Rogamos anulen las siguientes noticias:\n- ${first}\n- ${second}`,
  `KILL\n\nHEADLINE\tTIME\n${first}\t10:42\n${second}\t11:03`,
  `KILL NOTICE\n\nTIME | HEADLINE\n10:42 | ${first}\n11:03 | ${second}`,
  `Please kill “${first}” as well as “${second}”.`,
  `The story “${first}” is killed, as is “${second}”.`,
  `Die Meldung „${first}“ wird zurückgezogen, ebenso die Meldung „${second}“.`,
  `Please kill “${first}”. The same goes for “${second}”.`,
  `Editors: Please kill the story “${first}”.\n\nThe same applies to “${second}”.`,
  `Kill “${first}”. Ditto “${second}”.`,
  `Die Meldung „${first}“ wird zurückgezogen. Dasselbe gilt für „${second}“.`,
  `La dépêche « ${first} » est annulée. Il en va de même pour « ${second} ».`,
  `Rogamos anulen la noticia «${first}». Lo mismo vale para «${second}».`,
])('each story of a list is killed: %s', async copy => {
  expect(await ordersOf(copy)).toEqual([`kill: ${first}`, `kill: ${second}`])
})

test.each([
  `Please hold “${first}”. Likewise “${second}”.`,
  `Bitte „${first}“ nicht verwenden. Gleiches gilt für „${second}“.`,
  `Neither “${first}” nor “${second}” may be used.`,
  `Editors: neither the story “${first}” nor “${second}” should be published.`,
  `Please use neither “${first}” nor “${second}”.`,
  `Weder „${first}“ noch „${second}“ dürfen verwendet werden.`,
  `The stories “${first}” and “${second}” must not be used.`,
])('each story of a list is held: %s', async copy => {
  expect(await ordersOf(copy)).toEqual([`withhold: ${first}`, `withhold: ${second}`])
})

test.each([
  `The story headlined ${first} is killed.`,
  `Editors: The story headlined ${first} has been withdrawn. It was sent in error.`,
  `The item headlined ${first} must not be used.`,
  `Our story headlined ${first} should be killed, as it libels the mayor.`,
])('an unquoted title ends where it is said what becomes of it: %s', async copy => {
  expect(await ordersOf(copy)).toEqual([`kill: ${first}`])
})

test('a title may tell of a kill', async () => {
  const title = 'Harbor bill is killed in committee'
  expect(await ordersOf(`Please kill the story headlined ${title}.`)).toEqual([`kill: ${title}`])
})

test.each([
  `The story “${first}” is killed, while “${second}” is on hold.`,
  `The story “${second}” is on hold and the story “${first}” is killed.`,
  `KILL:\n- ${first}\nHOLD:\n- ${second}`,
])('a sentence or a list may order two things: %s', async copy => {
  expect(await ordersOf(copy)).toEqual([`kill: ${first}`, `withhold: ${second}`])
})

test.each([
  `The story “${first}” is killed, but “${second}” may be used.`,
  `Please kill “${first}”. The same does not go for “${second}”.`,
  `Kill “${first}”; “${second}” should be used instead.`,
  `KILL\n\n- ${first}\n\nThe story “${second}” stands.`,
  `KILL\n\nHeadline: ${first}\n\nKILL\n- The story has a wrong name.\n- It libels the mayor of Halden.`,
  `Please kill “${first}”. The council said “it is lost”, and “${second}” is what the mayor called it.`,
])('a list or a sentence kills no story besides: %s', async copy => {
  expect(await ordersOf(copy)).toEqual([`kill: ${first}`])
})

test('what a story asks of its readers is no order', async () => {
  const asked =
    'The notice on the machine in Halden has two lines.\n\nPlease withdraw:\n\n- the card\n\n- the notes'
  const lead =
    'HALDEN (Coastal Wire) — The bank’s machine in Halden asks twice, its owner said on Monday, and takes what is left in it.'
  expect(await ordersOf(`Machine takes back notes\n\nBy Ana Ruiz\n\n${lead}\n\n${asked}`)).toEqual([
    'none: undefined',
  ])
})
