import { expect, test } from 'vitest'
import { ingestCopies } from './ingest-copies.ts'

/* Orders in languages written in Latin and Cyrillic letters, each in the words that desks of that language use. In the orders, X is the headline of the story. */

const stories = {
  de: [
    'Fähre von Halden verkauft beide Schiffe',
    'Die Fähre von Halden hat beide Schiffe verkauft, sagte der Reeder am Montag.',
  ],
  fr: [
    'Le bac de Halden vend ses deux navires',
    'Le bac de Halden a vendu ses deux navires, a déclaré lundi son patron.',
  ],
  es: [
    'El ferri de Halden vende sus dos barcos',
    'El ferri de Halden vendió sus dos barcos, dijo el lunes su dueño.',
  ],
  pt: [
    'Balsa de Halden vende os dois navios',
    'A balsa de Halden vendeu os dois navios, disse na segunda-feira o dono.',
  ],
  it: [
    'Il traghetto di Halden vende le due navi',
    'Il traghetto di Halden ha venduto le sue due navi, ha detto lunedì il proprietario.',
  ],
  nl: [
    'Veerdienst van Halden verkoopt zijn schepen',
    'De veerdienst van Halden heeft zijn schepen verkocht, zei de eigenaar maandag.',
  ],
  sv: [
    'Färjan i Halden säljer sina fartyg',
    'Färjelinjen i Halden har sålt sina två fartyg, sade ägaren på måndagen.',
  ],
  nb: [
    'Ferja i Halden selger skipene sine',
    'Ferjeselskapet i Halden har solgt begge skipene, sa eieren mandag.',
  ],
  da: [
    'Færgen i Halden sælger sine skibe',
    'Færgelinjen i Halden har solgt sine to skibe, oplyste ejeren mandag.',
  ],
  fi: [
    'Haldenin lautta myy laivansa',
    'Haldenin lauttayhtiö on myynyt kaksi laivaansa, kertoi omistaja maanantaina.',
  ],
  pl: [
    'Prom w Halden sprzedaje statki',
    'Przewoźnik z Halden sprzedał oba statki, podał w poniedziałek właściciel.',
  ],
  cs: ['Přívoz v Haldenu prodává lodě', 'Přívoz v Haldenu prodal obě své lodě, řekl v pondělí jeho majitel.'],
  sk: [
    'Kompa v Haldene predáva lode',
    'Kompa v Haldene predala obe svoje lode, povedal v pondelok jej majiteľ.',
  ],
  hr: [
    'Trajekt u Haldenu prodaje brodove',
    'Trajektna linija u Haldenu prodala je oba broda, rekao je u ponedjeljak vlasnik.',
  ],
  sr: [
    'Скела у Халдену продаје бродове',
    'Скела у Халдену продала је оба брода, рекао је у понедељак власник.',
  ],
  bg: [
    'Фериботът в Халден продава корабите си',
    'Фериботната компания в Халден продаде двата си кораба, каза в понеделник собственикът.',
  ],
  uk: [
    'Пором у Халдені продає судна',
    'Поромна компанія в Халдені продала два судна, повідомив у понеділок власник.',
  ],
  ru: [
    'Паром в Халдене продаёт суда',
    'Паромная компания в Халдене продала два судна, сообщил в понедельник владелец.',
  ],
  et: ['Haldeni praam müüb oma laevad', 'Haldeni praamifirma müüs oma kaks laeva, ütles omanik esmaspäeval.'],
  hu: [
    'A haldeni komp eladja hajóit',
    'A haldeni komptársaság eladta két hajóját, közölte hétfőn a tulajdonos.',
  ],
  tr: [
    'Halden vapuru gemilerini satıyor',
    'Halden vapur şirketi iki gemisini sattı, sahibi pazartesi günü söyledi.',
  ],
  id: [
    'Feri Halden jual dua kapalnya',
    'Perusahaan feri Halden telah menjual dua kapalnya, kata pemiliknya pada Senin.',
  ],
  ms: [
    'Feri Halden jual dua kapal',
    'Syarikat feri Halden telah menjual dua kapalnya, kata pemiliknya pada Isnin.',
  ],
  tl: [
    'Ibinenta ng lantsa ng Halden ang mga barko',
    'Ibinenta ng kompanya ng lantsa sa Halden ang dalawang barko nito, sabi ng may-ari noong Lunes.',
  ],
  sw: [
    'Kivuko cha Halden chauza meli zake',
    'Kampuni ya kivuko ya Halden imeuza meli zake mbili, mmiliki alisema Jumatatu.',
  ],
  ja: ['ハルデンの渡し船会社が船を売却', 'ハルデンの渡し船会社が30日、2隻の船を売却した。船主が発表した。'],
  zh: ['哈尔登轮渡公司出售两艘船', '哈尔登轮渡公司星期一出售了两艘船，船主说。'],
  ko: ['할덴 여객선사 선박 두 척 매각', '할덴 여객선사가 30일 선박 두 척을 매각했다고 선주가 밝혔다.'],
  ar: ['شركة عبارات هالدن تبيع سفينتيها', 'باعت شركة عبارات هالدن سفينتيها يوم الاثنين، حسبما أعلن مالكها.'],
  ur: [
    'ہالڈن فیری نے دونوں جہاز بیچ دیے',
    'ہالڈن کی فیری کمپنی نے پیر کو اپنے دونوں جہاز بیچ دیے، مالک نے بتایا۔',
  ],
} as const

test.each([
  ['de', 'Die Meldung "X" ist ungültig. Bitte löschen.'],
  ['de', 'Die Meldung "X" ist hinfällig.'],
  ['de', 'Bitte entfernt den Text "X" aus allen Angeboten.'],
  ['de', 'ANHALTEN: X'],
  ['de', 'Bitte die Meldung "X" vernichten.'],
  ['fr', 'Merci de dépublier l’article "X".'],
  ['fr', 'La dépêche "X" est cassée et annulée.'],
  ['es', 'La nota "X" queda sin efecto.'],
  ['es', 'DAR DE BAJA: X'],
  ['es', 'Se ruega descartar la nota "X".'],
  ['es', 'Por favor, desestimen la noticia "X".'],
  ['es', 'Rogamos despubliquen la información "X".'],
  ['pt', 'Favor excluir a matéria "X".'],
  ['pt', 'EXCLUSÃO DE MATÉRIA: X'],
  ['it', 'Si prega di sopprimere la notizia "X".'],
  ['nl', 'Het bericht "X" is geschrapt.'],
  ['nl', 'Bericht "X" is nietig. Niet gebruiken.'],
  ['nl', 'GEANNULEERD: X'],
  ['sv', 'Använd ej artikeln "X".'],
  ['sv', 'INDRAGEN: X'],
  ['sv', 'Texten "X" ska tas bort.'],
  ['sv', 'Vänligen radera artikeln "X".'],
  ['nb', 'KANSELLERT: X'],
  ['nb', 'Saken "X" må fjernes.'],
  ['nb', 'Vent med å publisere saken "X".'],
  ['da', 'UDGÅR: X'],
  ['da', 'Afvent med artiklen "X" indtil videre.'],
  ['fi', 'HYLÄTTY: X'],
  ['fi', 'Juttua "X" ei saa käyttää.'],
  ['fi', 'MITÄTÖN: X'],
  ['pl', 'Depesza "X" została unieważniona.'],
  ['pl', 'Prosimy skreślić depeszę "X".'],
  ['pl', 'Prosimy o kasujcie depeszy "X".'],
  ['cs', 'NEPLATNÉ: X'],
  ['cs', 'Zprávu "X" vyřaďte z vydání.'],
  ['cs', 'Odvolání zprávy: X'],
  ['sk', 'Správu "X" sťahujeme.'],
  ['sk', 'STIAHNUTÉ: X'],
  ['hr', 'Vijest "X" je nevažeća.'],
  ['hr', 'Molimo obrišite vijest "X".'],
  ['hr', 'POVUČENO: X'],
  ['hr', 'PONIŠTENO: X'],
  ['sr', 'ПОВУЧЕНО: X'],
  ['sr', 'Вест "X" је поништена.'],
  ['bg', 'ИЗТЕГЛЕНА: X'],
  ['bg', 'Моля, изтрийте новината "X".'],
  ['uk', 'СКАСОВАНО: X'],
  ['uk', 'Прохання видалити новину "X".'],
  ['uk', 'НЕДІЙСНЕ: X'],
  ['ru', 'Сообщение "X" считать недействительным.'],
  ['ru', 'Просьба задержать публикацию сообщения "X".'],
  ['et', 'TÜHISTATUD: X'],
  ['hu', 'ÉRVÉNYTELEN: X'],
  ['tr', 'GEÇERSİZ: X'],
  ['tr', 'Lütfen "X" haberini bekletiniz.'],
  ['id', 'Mohon hapus berita "X".'],
  ['ms', 'TARIK BALIK: X'],
  ['tl', 'BINAWI: X'],
  ['tl', 'Binabawi namin ang balitang "X".'],
  ['sw', 'IMEFUTWA: X'],
  ['ja', '「X」は廃棄してください。'],
  ['ja', '【使用禁止】X'],
  ['ja', 'ボツ：X'],
  ['zh', '【停发】X'],
  ['zh', '废稿：X'],
  ['zh', '请删除《X》一稿。'],
  ['ko', '[기사철회] X'],
  ['ko', '"X" 기사를 폐기해 주십시오.'],
  ['ar', 'يحذف الخبر "X" لعدم صحته.'],
  ['ar', 'خبر لاغ: X'],
  ['ur', 'منسوخ: X'],
] as const)('an order in %s takes its story down, and is no story itself: %s', async (language, order) => {
  const [headline, text] = stories[language]
  const states = await ingestCopies([
    `${headline}\n\n${text}\n`,
    `${order.replace(/(?<!\p{L})X(?!\p{L})/u, headline)}\n`,
  ])
  expect(states).toHaveLength(1)
  expect(states[0]).toMatch(/^(?:canceled|withheld)$/)
})

test.each([
  'Vyřaďte maso z jídelníčku, radí lékař\n\nLékař v Haldenu v pondělí poradil: „Vyřaďte maso z jídelníčku.“\n',
  'Obrišite prašinu prije zime, savjetuju majstori\n\nMajstori u Haldenu rekli su u ponedjeljak da prašinu treba obrisati prije zime.\n',
  'Binawi ng alkalde ang utos sa lantsa\n\nBinawi ng alkalde ng Halden noong Lunes ang utos na "Isara ang lantsa", sabi niya.\n',
  'La ley queda sin efecto en Halden\n\nLa ley "Puerto limpio" queda sin efecto desde el lunes, dijo el alcalde de Halden.\n',
  'Domstolen kræver kontrakten slettet\n\nDomstolen i Halden afgjorde mandag, at kontrakten "Færge 2" udgår af aftalen.\n',
])('news in such words is published: %s', async copy => {
  expect(await ingestCopies([copy])).toEqual(['usable'])
})
