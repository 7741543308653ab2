import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalizeUsageTerms } from '#domain/normalize/usage-terms/normalize-usage-terms.ts'

describe('normalizeUsageTerms', () => {
  test.each(['UK, IRELAND OUT', 'UK - IRELAND OUT', 'UK; IRELAND OUT', 'IRELAND / UK OUT'])(
    'takes the list of "%s" in its words',
    text => {
      expect(normalizeUsageTerms(text)).toEqual([{ code: 'territory-out', text }])
    },
  )

  test.each([
    ' | ',
    '|',
    ' • ',
    ' · ',
    ' * ',
    ' ** ',
    ' + ',
    ' // ',
    ' … ',
    ' :: ',
    '  ',
    '\t',
    ' and ',
    ' AND ',
    ' & ',
  ])('parts conditions by %j: each binds, and none hides a territory behind it', mark => {
    const line = ['NO SALES', 'UK OUT', 'NO ARCHIVE'].join(mark)
    expect(normalizeUsageTerms(line)).toEqual([
      { code: 'no-sales', text: 'NO SALES' },
      { code: 'territory-out', text: 'UK OUT' },
      { code: 'no-archive', text: 'NO ARCHIVE' },
    ])
  })

  test.each([
    'UK AND EIRE OUT',
    'UK and  EIRE OUT',
    'TRINIDAD AND TOBAGO OUT',
    'BOSNIA AND HERZEGOVINA OUT',
    'GERMANY, AUSTRIA AND SWITZERLAND OUT',
    'FOR USE IN UK AND IRELAND ONLY',
    'NO ARCHIVE OR SALES',
    'WEB AND APP USE ONLY',
    'NEWSPAPERS AND MAGAZINES OUT',
    'Mandatory credit: Acme, https://pier.example/terms',
    'MAGS/TV/INTERNET OUT',
    'TV, WEB OUT',
    'PRINT/ONLINE OUT',
    'Print, web and TV only',
    'NO MAGS/TV/WEB',
    'NO SALES/ARCHIVES/TV',
  ])('leaves whole a condition with a list or an address in it: %s', line => {
    expect(new Set(normalizeUsageTerms(line).map(({ text }) => text))).toEqual(
      new Set([line.replace(/\s+/g, ' ')]),
    )
  })

  test('leaves a place out of a clause that does not bar it', () => {
    expect(normalizeUsageTerms('LONDON - NO SALES')).toEqual([{ code: 'no-sales', text: 'NO SALES' }])
    // The whole line would be no territory that a license can name.
    expect(normalizeUsageTerms('© 2026 Halden Press, for publication in Norway only')).toEqual([
      { code: 'territory-out', text: 'for publication in Norway only' },
    ])
  })

  test.each([
    ['No Chinese newspapers reported the strike.', []],
    ['Uso solo editoriale.', ['editorial-use-only']],
    [
      'Nur zur Verwendung im Zusammenhang mit der aktuellen Berichterstattung bis 3. März 2027',
      ['until-date'],
    ],
    ['14 DAYS USE ONLY', ['until-date']],
    ['Use for 30 days from publication', ['until-date']],
    ['Do not publish after 15 Dec 2026', ['until-date']],
    ['Take down by December 15, 2026', ['until-date']],
    ['Kan brukes til 15. desember 2026', ['until-date']],
    ['Derechos hasta el 15/12/2026', ['until-date']],
    ['Frei bei Nennung: Acme', ['mandatory-credit']],
    ['Får ej användas efter den 3 december', ['until-date']],
    ['Creative Commons BY-ND', ['mandatory-credit', 'no-derivatives']],
    [
      'This story was first published by Harbor News under a CC BY-ND 4.0 license.',
      ['mandatory-credit', 'no-derivatives'],
    ],
    [
      'This article was originally published on Harbor News and was republished under the Creative Commons Attribution-NonCommercial license.',
      ['mandatory-credit', 'non-commercial'],
    ],
    ['Creative Commons was founded in the harbor of Halden.', []],
    ['Please credit Harbor News', ['mandatory-credit']],
    ['Byline mandatory.', ['mandatory-credit']],
    ['Namensnennung erforderlich', ['mandatory-credit']],
    ['Bronvermelding verplicht', ['mandatory-credit']],
    ['Uso editorial apenas', ['editorial-use-only']],
    ['Uitsluitend redactioneel gebruik', ['editorial-use-only']],
    ['Niet voor commercieel gebruik', ['non-commercial']],
    ['Inte för kommersiellt bruk', ['non-commercial']],
    ['No translation.', ['no-derivatives']],
    ['No sales tax is due.', []],
    ['Republish for free with credit to Acme.', ['mandatory-credit']],
    ['Republished under Creative Commons from Acme.', ['mandatory-credit']],
    ['Attribution-NonCommercial-ShareAlike 4.0', ['mandatory-credit', 'non-commercial']],
    ['The novel was published under a pseudonym.', []],
    ['Creative Commons is the name of the park.', []],
    ['no French clients', ['territory-out']],
    ['No German, Austrian or Swiss clients.', ['territory-out']],
    ['No French boats came in.', []],
    ['NO SALES. NO ARCHIVES.', ['no-sales', 'no-archive']],
    ['Not for archiving', ['no-archive']],
    ['Geen doorverkoop', ['no-sales']],
    ['Embargoed until 0600 GMT, 1 June 2026', []],
    ['No archive or sales', ['no-archive', 'no-sales']],
    [
      'MAGS OUT; TV OUT, INTERNET OUT - MANDATORY CREDIT: JANE DOE/THE ACME TIMES',
      ['mags-out', 'tv-out', 'web-out', 'mandatory-credit'],
    ],
    ['AUSTRIA AND GERMANY OUT', ['territory-out']],
    ['New York Out', ['territory-out']],
    ['FOR EDITORIAL USE ONLY. NO USE AFTER JUNE 30, 2026', ['editorial-use-only', 'until-date']],
    ['This copy is for your personal, non-commercial use only.', ['non-commercial']],
    [
      'This article is republished from The Harbor Review under a Creative Commons license.',
      ['mandatory-credit'],
    ],
    ['One-time print use in Sweden only.', ['territory-out']],
    ['Rights: World excl. Norway', ['territory-out']],
    ['Copyright 2026 Halden Press, for publication in Norway only.', ['territory-out']],
    ['The use of the quay is limited to Canadian boats.', []],
    ['Nutzungsrechte: Nur zur einmaligen Verwendung in Deutschland.', ['territory-out']],
    ['Archive use prohibited after 30 days.', ['no-archive']],
    ['Not to be resold.', ['no-sales']],
    [
      'https://creativecommons.org/licenses/by-nc-nd/4.0/',
      ['mandatory-credit', 'non-commercial', 'no-derivatives'],
    ],
    ['CC BY-NC-ND 4.0', ['mandatory-credit', 'non-commercial', 'no-derivatives']],
    ['This material may not be published without permission.', ['other']],
    ['(c) Nordruf 2006 - Verwendung nur für Bezieher des Landesdienstes', ['other']],
    ['Weitergabe an Dritte nicht gestattet.', ['other']],
    ['© 2011 Agencia Costa. Prohibida su reproducción total o parcial sin autorización.', ['other']],
    ['Vietata la riproduzione, anche parziale.', ['other']],
    ['Reproduction interdite sans autorisation.', ['other']],
    ['Die Verwendung im Unterricht wurde verboten.', []],
    ['Verwendung der Brücke ist untersagt', []],
    ['Prohibida la reproducción de peces en el lago', []],
    ['La reproduction des carpes est interdite', []],
    ['© 2019 Acme. All rights reserved', []],
    ['The builder said no sales were made.', []],
    ['The boats came in.', []],
    ['Photos are available until June 3, 2027.', ['until-date']],
    ['Use expires 3 June 2027', ['until-date']],
    ['Expires June 3, 2027', ['until-date']],
    ['Her term expires in 2027.', []],
    ['Tickets are available through June 30.', []],
    ['The passes are valid until June 30.', []],
    ['The dam was used until 1986.', []],
    ['The plan may not be altered.', []],
    ['The boat must be credited with saving 12 lives.', []],
    ['There were no sales in June.', []],
    ['No modifications were made to the hull.', []],
    ['Without changes, the law will fail.', []],
    ['Radio was out until dawn.', []],
    ['Use of the bridge is limited to 30 days.', []],
    ['The paintings show the ship in its entirety.', []],
    ['Das Museum hat kein Archiv.', []],
    ['Vietata la vendita di alcolici dopo le 22.', []],
    ['You may not edit our stories.', ['no-derivatives']],
    ['Uitsluitend voor redactioneel gebruik. Geen verkoop.', ['editorial-use-only', 'no-sales']],
    ['Kun til redaktionel brug. Ikke til videresalg.', ['editorial-use-only', 'no-sales']],
    ['Tylko do użytku redakcyjnego', ['editorial-use-only']],
    ['Только для редакционного использования', ['editorial-use-only']],
    ['للاستخدام التحريري فقط', ['editorial-use-only']],
    ['仅供编辑使用', ['editorial-use-only']],
    ['Proibida a revenda. Crédito obrigatório.', ['no-sales', 'mandatory-credit']],
    ['Nur mit vollständiger Nennung', ['mandatory-credit']],
    ['Not for syndication.', ['other']],
    ['The house is not for sale.', []],
    ['There are no sales in Kenya.', []],
    ['It is sold only in Norway.', []],
    ['Nobody has magazines out there, and the radio is out.', []],
    ['Resale is prohibited', ['no-sales']],
    ['Kenya, Uganda and Tanzania out', ['territory-out']],
    ['Lights out', []],
    ['Nicht in Österreich', ['territory-out']],
    ['Nicht in Eile', []],
    ['Nicht in Berlin', []],
    ['Nur Print überlebt', []],
    ['Not for digital natives', []],
    ['Not for marketing people', []],
    ['Brücke bis 31. Dezember, 10 Uhr, gesperrt', []],
    ["Utilisation du sel interdite jusqu'au 24 novembre", []],
    ['Uso de mascarillas hasta el 31 de diciembre', []],
    ['Gebruik van zout tot 31 december verboden', []],
    ['Bis 31.12.2026 frei', ['until-date']],
    ['Honorarfrei nur bis 31.12.2026', ['until-date']],
    ['ACHTUNG: nicht in Österreich und der Schweiz verwenden', ['territory-out']],
    ['Only for use in Ireland', ['territory-out']],
    ['For use by clients in Canada only', ['territory-out']],
    ['Available to U.K. subscribers only', ['territory-out']],
    ['Not for use in the European Union', ['territory-out']],
    ['NO UK USE', ['territory-out']],
    ['No further use', []],
    ['Not for digital use', ['web-out']],
    ['USE ONLY WITHIN 48 HOURS', ['until-date']],
    ['NO ONLINE USE UNTIL 6 P.M. EST, NOV. 10, 2026', ['web-out']],
    ['Online use is restricted until 6 p.m. EST Nov. 10, 2026', ['web-out']],
    ['No use until 0600 GMT, June 3, 2026', ['other']],
    ['UK OUT UNTIL 0600 GMT MAY 3, 2026', ['territory-out']],
    ['Internet out until 3 May 2026', ['web-out']],
    ['Nicht verwenden bis 3. Juni 2026', ['other']],
    ['Nutzung nicht länger als bis 3. Juni 2026', ['until-date']],
    ['Prohibido su uso hasta el 3 de junio de 2026', ['other']],
    ['No fee: free for use until June 3, 2026', ['until-date']],
    ['NO NEW USES AFTER DEC. 20, 2026', ['until-date']],
    ['Libre de droits jusqu’au 31 décembre 2026', ['until-date']],
    ["DROITS: interdit à la vente, interdit d'archivage", ['no-archive', 'no-sales']],
    ['Honorarfrei nur bei Nennung: Tamber Echo', ['mandatory-credit']],
    ['Keine Nutzung in sozialen Medien', ['other']],
    ['Nicht für Österreich und die Schweiz', ['territory-out']],
    ['AUSSER SCHWEIZ', ['territory-out']],
    ['Außer Atem', []],
    ['Nur zur Verwendung in Deutschland, Österreich und der Schweiz', ['territory-out']],
    ['Niet voor gebruik in België', ['territory-out']],
    ['U.S. CLIENTS ONLY', ['territory-out']],
    ['Nur Print', ['web-out']],
    ['Nur für Print', ['web-out']],
    ['No use in apps', ['web-out']],
    ['Not for broadcast', ['tv-out']],
    ["Utilisation jusqu'au 31 décembre 2026", ['until-date']],
    ['Uso hasta el 31 de diciembre de 2026', ['until-date']],
    ['Utilizzo fino al 31 dicembre 2026', ['until-date']],
    ['Te gebruiken tot 31 december 2026', ['until-date']],
    ['Kein Verkauf. Kein Archiv.', ['no-sales', 'no-archive']],
    ['Nicht archivieren', ['no-archive']],
    ['Not for marketing campaigns', ['non-commercial']],
    ['Keine kommerzielle Nutzung', ['non-commercial']],
    ['Solo per uso editoriale', ['editorial-use-only']],
    ['Single use only', ['other']],
    ['Handout - no resale - no archive', ['no-sales', 'no-archive']],
    ['Print only: a newspaper goes back to paper', []],
    ['World rights excluding Japan', ['territory-out']],
    ['For use in Nordic countries only', ['territory-out']],
    ['Ferries only', []],
    ['Clients in Germany only', ['territory-out']],
    ['ACCESS ITALY ONLY', ['territory-out']],
    ['Nur für Kunden in Österreich', ['territory-out']],
    ['No UK tabloids', ['territory-out']],
    ['No new newspapers', []],
    ['Ikke til bruk i Danmark', ['territory-out']],
    ['UK, IRELAND OUT', ['territory-out']],
    ['NO SALES, UK, IRELAND OUT', ['no-sales', 'territory-out']],
    ['NO NEW ZEALAND', ['territory-out']],
    ['NO SALES IN FRANCE', ['no-sales', 'territory-out']],
    ['No access Hong Kong, Macau', ['territory-out']],
    ['NO TV AUSTRALIA', ['territory-out']],
    ['NORTH AMERICAN USE ONLY', ['territory-out']],
    ['CANADA OUT, QUEBEC ONLY', ['territory-out']],
    ['Editorial use only, not for France', ['editorial-use-only', 'territory-out']],
    ['Worldwide except UK', ['territory-out']],
    ['Access all except Japan', ['territory-out']],
    ['Deutschland ausgenommen', ['territory-out']],
    ['France et Belgique exclues', ['territory-out']],
    ['Uso prohibido en México', ['territory-out']],
    ['Proibido o uso no Brasil', ['territory-out']],
    ['Solo para España', ['territory-out']],
    ['Alleen voor België', ['territory-out']],
    ['Attention: UK OUT', ['territory-out']],
    ['For legal reasons this story must not be published in Ireland', ['territory-out']],
    ['Asia-Pacific out', ['territory-out']],
    ['No London bridges fell.', []],
    ['No fish in France', []],
    ['Not for the first time', []],
  ])('reads "%s"', (line, codes) => {
    expect(normalizeUsageTerms(line).map(term => term.code)).toEqual(codes)
  })

  test.each(['Nutzung bis zum 31. Dezember 2026', 'No use after Dec. 20, 2026'])(
    'keeps the whole day of "%s"',
    text => {
      expect(normalizeUsageTerms(text)).toEqual([{ code: 'until-date', text }])
    },
  )

  test('keeps the words of each term', () => {
    expect(normalizeUsageTerms('MAGS OUT; MANDATORY CREDIT: JANE DOE/THE ACME TIMES')[1]).toEqual({
      code: 'mandatory-credit',
      text: 'MANDATORY CREDIT: JANE DOE/THE ACME TIMES',
    })
  })

  test('reads the words of a term as the same term again', () => {
    const clauses = fc.constantFrom(
      'NO SALES',
      'NO ARCHIVES',
      'UK OUT',
      'TV OUT',
      'MAGS OUT',
      'EDITORIAL USE ONLY',
      'boats',
      'CC BY-ND',
    )
    fc.assert(
      fc.property(fc.array(clauses, { maxLength: 6 }), fc.constantFrom('. ', '; ', ' - '), (parts, joint) => {
        for (const { code, text } of normalizeUsageTerms(parts.join(joint)))
          expect(normalizeUsageTerms(text)).toContainEqual({ code, text })
      }),
    )
  })
})

test.each([
  ['no-archive', 'Får ej arkiveras'],
  ['no-archive', 'Ikke for arkiv'],
  ['no-archive', 'Ej för arkiv'],
  ['no-archive', 'Prohibido su archivo'],
  ['no-archive', 'Vietata l’archiviazione'],
  ['no-sales', 'No vendita'],
  ['no-archive', 'Niet voor archief'],
  ['no-archive', 'Niet te archiveren'],
  ['non-commercial', 'Nicht-kommerzielle Nutzung'],
  ['non-commercial', 'Uso no comercial'],
  ['non-commercial', 'Commercial use is prohibited'],
  ['non-commercial', 'NO COMMERCIAL'],
  ['non-commercial', 'Noncommercial use'],
  ['non-commercial', 'Non-commercial use only'],
  ['editorial-use-only', 'Kun til redaktionel brug'],
] as const)('reads %s from "%s"', (code, line) => {
  expect(normalizeUsageTerms(line)).toEqual([{ code, text: line }])
})

test.each([
  [['tv-out', 'web-out'], 'NO TV/WEB'],
  [['mags-out', 'tv-out', 'web-out'], 'No mags, TV or web'],
  [['mags-out', 'tv-out', 'web-out'], 'Magazines, TV and Internet out'],
  [['mags-out', 'tv-out', 'web-out'], 'MAGS/TV/INTERNET OUT'],
  [['no-sales', 'no-archive', 'mags-out', 'tv-out'], 'NO SALES/ARCHIVES/MAGS/TV'],
  [['web-out'], 'No web or podcast'],
  [['tv-out', 'mags-out'], 'TV OUT/MAGS OUT'],
  [['territory-out', 'mandatory-credit'], 'GERMANY OUT MANDATORY CREDIT'],
  [['territory-out', 'no-archive'], 'SOUTH KOREA OUT NO ARCHIVES RESTRICTED TO SUBSCRIPTION USE'],
  [['territory-out', 'no-sales'], 'UK only no sales'],
  [['other'], 'AI OUT'],
  [['other'], 'AI training prohibited'],
  [['territory-out'], 'ANGUILLA OUT'],
  [['until-date'], 'Must be taken down by 18:00 GMT, 31 December 2026'],
  [['until-date'], 'Valid for 7 days'],
  [['until-date'], 'May be used for 14 days'],
  [[], 'Removed by 2 police officers'],
  [[], 'Tickets valid for 7 days'],
  [[], 'TV and radio presenter bows out'],
  [[], 'Runs out no matter what'],
] as const)('finds %j in "%s"', (codes, line) => {
  expect(normalizeUsageTerms(line).map(({ code }) => code)).toEqual(codes)
})
