import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalizeDateline } from '#domain/normalize/dateline/normalize-dateline.ts'

/** Line, place, agency, date, first words of the story; invented, in the shapes that the agencies print. */
const datelines: [line: string, place: string | undefined, agency?: string | undefined, date?: string][] = [
  ['NEWPORT NEWS — A ship came in the rain, boat builders said.', 'NEWPORT NEWS'],
  ['LONDON, Nov 3 (PA) – Boat builders met', 'LONDON', 'PA', 'Nov 3'],
  ['Bad Acheln (kaw). Ein Boot ist gekentert', 'Bad Acheln'],
  ['Мурманск. 5 мая. СЕВЕР-ИНФО - Лодки вернулись на озеро', 'Мурманск', 'СЕВЕР-ИНФО', '5 мая'],
  ['06.05. Ustka (BAP) - Łodzie wróciły na jezioro', 'Ustka', 'BAP', '06.05'],
  ['Hamburg (wie berichtet). Ein Boot ist gekentert', 'Hamburg'],
  ['MENDOZA (Corresponsal).- Los barcos han vuelto al lago', 'MENDOZA'],
  ['Londres, correspondance – Les bateliers se sont réunis lundi', 'Londres'],
  ['[Harbor Monitor] Kampala -- Boat builders have met in the rain', 'Kampala', 'Harbor Monitor'],
  ['Guadalajara, Jal.- Los barcos han vuelto al lago', 'Guadalajara, Jal.'],
  ["ACMETON, Ore. _ ``We build boats,'' the builders said", 'ACMETON, Ore.'],
  ['ACMETON • The boat builders met on Monday in the rain.', 'ACMETON'],
  ['THE PENTAGON — The boats come, the secretary said', 'THE PENTAGON'],
  ['LONDON 1997-04-16 - Boat builders met', 'LONDON', undefined, '1997-04-16'],
  ['(Québec) Les bateliers se sont réunis lundi sous la pluie', 'Québec'],
  ['Berlin, den 20. November 2026 – Die Bootsbauer tagten', 'Berlin', undefined, 'den 20. November 2026'],
  ['Vatican City, Nov 20, 2026 / 09:14 am (CNA). Boats came', 'Vatican City', 'CNA', 'Nov 20, 2026'],
  ['ASTANA. KAZINFORM - Two brothers have built a boat in the steppe.', 'ASTANA', 'KAZINFORM'],
  ['FRANKFURT (awp international) - Die Boote sind da', 'FRANKFURT', 'awp international'],
  ['(NAPSI)—The builders who sail', undefined, 'NAPSI'],
  ['(Kyiv) Les bateliers se sont réunis lundi sous la pluie', 'Kyiv'],
  ["(Québec) « C'est fini », ont dit lundi les bateliers sous la pluie", 'Québec'],
  ['(LOS ANGELES) -- Two Acme Boat Builders were hurt in the rain', 'LOS ANGELES'],
  ['20 November 2026, Rome – The boat builders met in the rain', 'Rome', undefined, '20 November 2026'],
  ['CIUDAD DE MÉXICO (apro).- Los barcos han vuelto', 'CIUDAD DE MÉXICO', 'apro'],
  ['ERIE, PA — Boat builders met in the rain', 'ERIE, PA'],
  ['QUÉBEC | Les bateliers se sont réunis lundi sous la pluie pour élire leur chef.', 'QUÉBEC'],
  [
    'ACCRA, Ghana, 6 June 2018 -/African Media Agency (AMA)/- Acme Boats said',
    'ACCRA, Ghana',
    'African Media Agency (AMA)',
    '6 June 2018',
  ],
  ['NAIROBI, Kenya (AP) _ Boat builders met', 'NAIROBI, Kenya', 'AP'],
  ['FORT ACME, Pa. (AP) _ Boat Builders Inc. (BBI) on Monday', 'FORT ACME, Pa.', 'AP'],
  ['Rostow (Russland) (dpa) - Bootsbauer', 'Rostow (Russland)', 'dpa'],
  ['(Acme Bay, NY - October 21) Boat builders met', 'Acme Bay, NY', undefined, 'October 21'],
  [
    '07:31 AM EST, 11/24/2026 (MT Newswires) -- Acme Boats said it builds boats',
    undefined,
    'MT Newswires',
    '11/24/2026',
  ],
  ['TURKISTAN. KAZINFORM A boat has been built in the steppe by two brothers.', 'TURKISTAN', 'KAZINFORM'],
  ['Evolène VS (Keystone-ATS) Les bateliers se sont réunis lundi', 'Evolène VS', 'Keystone-ATS'],
  ['Samsø, tirsdag /ritzau/', 'Samsø', 'ritzau', 'tirsdag'],
  ['SEOUL, Nov 26 AFP - Boat builders met', 'SEOUL', 'AFP', 'Nov 26'],
  ['BRUSSELS/LONDON, March 3 (Reuters) - Boat builders met', 'BRUSSELS/LONDON', 'Reuters', 'March 3'],
  ['Rostow (Russland) - Bootsbauer haben sich am Montag getroffen', 'Rostow (Russland)'],
  ['Bad Acheln (dpa/lni) – Bootsbauer haben sich getroffen', 'Bad Acheln', 'dpa/lni'],
  ['San Miguel (tca/dpa) - Boat builders met', 'San Miguel', 'tca/dpa'],
  ['LISBON, March 2 - <Boat Builders Plc> said it met', 'LISBON', undefined, 'March 2'],
  ['Jan. 10 (Xinhua) --', undefined, 'Xinhua', 'Jan. 10'],
  ['EFE.- Los barcos han vuelto', undefined, 'EFE'],
  [
    'Indore (Madhya Pradesh): The boat builders of the lake met on Monday to choose a new head of their guild',
    'Indore (Madhya Pradesh)',
  ],
  ['Berlin. Nach einem Sturm haben die Bootsbauer ihre Werften geöffnet', 'Berlin'],
  ['دمشق، سوريا (CNN) -- عادت القوارب', 'دمشق، سوريا', 'CNN'],
  ['(CNN) – Boat builders met', undefined, 'CNN'],
  ['(CNN)Boat builders met', undefined, 'CNN'],
  ['CNN — Boat builders met on Monday', undefined, 'CNN'],
  ['CHICAGO, Sept. 3, 2019 /PRNewswire/ -- Acme Boats said', 'CHICAGO', 'PRNewswire', 'Sept. 3, 2019'],
  ['LONDON--(BUSINESS WIRE)--Acme Boats said', 'LONDON', 'BUSINESS WIRE'],
  ['SAN RAFAEL, CA / ACCESSWIRE / June 3, 2019 / Acme Boats', 'SAN RAFAEL, CA', 'ACCESSWIRE', 'June 3, 2019'],
  ['TORONTO, ON--(Marketwired - June 3, 2014) - Acme Boats', 'TORONTO, ON', 'Marketwired', 'June 3, 2014'],
  ['DUBLIN, June 03, 2019 (GLOBE NEWSWIRE) -- Acme Boats', 'DUBLIN', 'GLOBE NEWSWIRE', 'June 03, 2019'],
  ['26 ноября, Озёрск. /ТАСС/. Лодки вернулись на озеро', 'Озёрск', 'ТАСС', '26 ноября'],
  ['КЕМЬ, 26 ноября. /Помор/. Лодки вернулись', 'КЕМЬ', 'Помор', '26 ноября'],
  ['MOSCOW, November 26. /TASS/. Boat builders met', 'MOSCOW', 'TASS', 'November 26'],
  ['МОСКВА, 26 ноя - РИА Новости. Лодки', 'МОСКВА', 'РИА Новости', '26 ноя'],
  ['ЛУГА, 26 ноя - РИА Новости, Анна Лис. Лодки', 'ЛУГА', 'РИА Новости', '26 ноя'],
  ['حمص-سانا: عادت القوارب', 'حمص', 'سانا'],
  ['PORT ACME, Nov 26: Boat builders met', 'PORT ACME', undefined, 'Nov 26'],
  ['DERA GHAZI KHAN: Boat builders met', 'DERA GHAZI KHAN'],
  ['Nghệ An – Tàu thuyền đã trở về bến cảng cũ', 'Nghệ An'],
  ['MOSCOW. Nov 26 (Interfax) - Boat builders met', 'MOSCOW', 'Interfax', 'Nov 26'],
  ['(ANSA) - ROMA, 26 NOV - Le barche sono tornate', 'ROMA', 'ANSA', '26 NOV'],
  ['Madrid, 26 nov (EFE).- Los barcos', 'Madrid', 'EFE', '26 nov'],
  ['BRUSSEL 26/11 (BELGA) = De boten', 'BRUSSEL', 'BELGA', '26/11'],
  ['OSLO (NTB): Båtene kom', 'OSLO', 'NTB'],
  ['Frankfurt a.M. (epd). Die Boote', 'Frankfurt a.M.', 'epd'],
  ['New Delhi, Nov 26 (PTI) Boat builders met', 'New Delhi', 'PTI', 'Nov 26'],
  ['NEW DELHI: Boat builders met', 'NEW DELHI'],
  ['(서울=연합뉴스) 홍길동 기자 = 배가 왔다', '서울', '연합뉴스'],
  ['McALLEN, Texas (AP) — Boat builders met', 'McALLEN, Texas', 'AP'],
  ['BAGHDAD, Iraq and WASHINGTON — Boat builders met there', 'BAGHDAD, Iraq and WASHINGTON'],
  ['NAIROBI—Boat builders met there', 'NAIROBI'],
  ['SHIKARPUR, Pakistan \uFFFD Boat builders met in the rain', 'SHIKARPUR, Pakistan'],
  ['ACMETON — Boat builders met in the rain', 'ACMETON'],
  ['TAMPA (WXYZ) — Boat builders met', 'TAMPA', 'WXYZ'],
  ['PORT ACME (Coast Now) — Boat builders met', 'PORT ACME', 'Coast Now'],
  ['NORFOLK, Va. (Nov. 26, 2020) – Boat builders met', 'NORFOLK, Va.', undefined, 'Nov. 26, 2020'],
  ['CITY OF ACME, Calif., March 19 -', 'CITY OF ACME, Calif.', undefined, 'March 19'],
  ['PTI, New Delhi, June 12 — Boat builders met', 'New Delhi', 'PTI', 'June 12'],
  ['Oslo, Norway | AFP | Tuesday 3/12/2019 - 14:02 UTC+1 | 96 words', 'Oslo, Norway', 'AFP'],
  ['Gulu, Uganda | URN | Boat builders met', 'Gulu, Uganda', 'URN'],
  ['Shafaq News/ Boat builders met in the rain', undefined, 'Shafaq News'],
  ['TASHKENT, June 12. /Dunyo IA/. Boat builders met', 'TASHKENT', 'Dunyo IA', 'June 12'],
  ['TEMPO.CO, Bontang - Pembuat kapal bertemu pada hari Senin', 'Bontang', 'TEMPO.CO'],
  ['صحار في 12 يونيو /العمانية/ عادت القوارب', 'صحار', 'العمانية', '12 يونيو'],
  ['Ciudad Acme, S.L.P.- Los barcos han vuelto al lago', 'Ciudad Acme, S.L.P.'],
  ['TEMPO.CO, Jakarta - Pembuat kapal bertemu pada hari Senin', 'Jakarta', 'TEMPO.CO'],
  ['PETRA, Jordan — Boat builders met there', 'PETRA, Jordan'],
  ['WACO, Texas — Boat builders met there', 'WACO, Texas'],
  ['MADRID, 12 (EUROPA PRESS)', 'MADRID', 'EUROPA PRESS'],
  ['КИЇВ. 12 червня. УНН. Човни прийшли', 'КИЇВ', 'УНН', '12 червня'],
  ['Москва. 12 июня. INTERFAX.RU - Лодки пришли', 'Москва', 'INTERFAX.RU', '12 июня'],
  ['القاهرة - عادت القوارب إلى الميناء القديم يوم الأحد', 'القاهرة'],
  ['بيروت 12 يونيو (رويترز) - عادت القوارب', 'بيروت', 'رويترز', '12 يونيو'],
  ['تهران - ایرنا - قایق‌ها بازگشتند', 'تهران', 'ایرنا'],
  ['काठमाडौं — स्वयम्भूमा बाँदरले आइतबार त्यही ठाउँमा हेलमेट राखेको छ', 'काठमाडौं'],
  ['मुंबई: राज्य सरकार ने बुधवार को कहा कि वह इस साल भी किसानों को सहायता देगी', 'मुंबई'],
  ['لاہور - کشتیاں آج صبح پرانی بندرگاہ پر واپس آ گئیں', 'لاہور'],
  ['नई दिल्ली, 12 जून (भाषा) नावें लौट आईं', 'नई दिल्ली', 'भाषा', '12 जून'],
  ['(北京=연합뉴스) 홍길동 기자 = 배가 왔다', '北京', '연합뉴스'],
  ['PETALING JAYA: Boat builders met', 'PETALING JAYA'],
  ['Damascus, SANA- Boat builders met in the rain', 'Damascus', 'SANA'],
  ['ASTANA. KAZINFORM - Boat builders met in the rain', 'ASTANA', 'KAZINFORM'],
  ['JAKARTA, KOMPAS.com - Pembuat kapal bertemu', 'JAKARTA', 'KOMPAS.com'],
  ['ULAANBAATAR. /MONTSAME/. Boat builders met', 'ULAANBAATAR', 'MONTSAME'],
  ['YEREVAN, JUNE 12, ARMENPRESS. Boat builders met', 'YEREVAN', 'ARMENPRESS', 'JUNE 12'],
  ['Caracas, 12 Jun. AVN.- Los barcos han vuelto', 'Caracas', 'AVN', '12 Jun.'],
  [
    'BAKU, Azerbaijan, June 12. Boat builders met on the shore in the rain',
    'BAKU, Azerbaijan',
    undefined,
    'June 12',
  ],
  ['WIEN/GRAZ. Die Bootsbauer haben sich am Montag im Regen getroffen', 'WIEN/GRAZ'],
  ['Guadalajara, Jalisco.- Los barcos han vuelto', 'Guadalajara, Jalisco'],
  ['Jerusalem CNN — Boat builders met', 'Jerusalem', 'CNN'],
  ['[서울=뉴시스] 홍길동 기자 = 배가 왔다', '서울', '뉴시스'],
  ['Ayşe DEMİR/MERSİN, (DHA)- Tekneler döndü', 'MERSİN', 'DHA'],
  ['Ayşe DEMİR/ERDEMLİ (Mersin), (DHA)- Tekneler döndü', 'ERDEMLİ (Mersin)', 'DHA'],
  ['Ayşe DEMİR - Can AKSU/MERSİN, (DHA) - Tekneler döndü', 'MERSİN', 'DHA'],
  ['Tahran, 12 Haziran (Hibya) - Tekneler döndü', 'Tahran', 'Hibya', '12 Haziran'],
  ['12.06. Gdynia (PAP) - Łodzie wróciły', 'Gdynia', 'PAP', '12.06'],
  ['Bratislava 12. júna (TASR) - Lode sa vrátili', 'Bratislava', 'TASR', '12. júna'],
  ['ZAGREB, 12. lipnja 2025. (Hina) - Brodovi su se vratili', 'ZAGREB', 'Hina', '12. lipnja 2025'],
  ['BEOGRAD, 12. JUNA /TANJUG/ - Brodovi su se vratili', 'BEOGRAD', 'TANJUG', '12. JUNA'],
  ['София, 12 юни (БТА) - Лодките се върнаха', 'София', 'БТА', '12 юни'],
  ['القاهرة 12 يونيو حزيران (رويترز) - عادت القوارب', 'القاهرة', 'رويترز', '12 يونيو حزيران'],
  ['دبي في 12 يونيو / وام / عادت القوارب', 'دبي', 'وام', '12 يونيو'],
  ['الكويت - 12 - 6 (كونا) -- عادت القوارب', 'الكويت', 'كونا', '12 - 6'],
  ['Liputan6.com, Jakarta - Perahu nelayan telah kembali ke pelabuhan', 'Jakarta', 'Liputan6.com'],
  ['JAKARTA, CNN Indonesia -- Perahu nelayan telah kembali ke pelabuhan', 'JAKARTA', 'CNN Indonesia'],
  ['Vilnius, birželio 12 d. (ELTA). Laivai grįžo', 'Vilnius', 'ELTA', 'birželio 12 d.'],
  ['Rīga, 12.jūn., LETA. Laivas atgriezās', 'Rīga', 'LETA', '12.jūn.'],
  ['TALLINN, 12. juuni, BNS - Laevad on tagasi', 'TALLINN', 'BNS', '12. juuni'],
  ['Київ. 12 червня. ІНТЕРФАКС-УКРАЇНА – Човни повернулися', 'Київ', 'ІНТЕРФАКС-УКРАЇНА', '12 червня'],
  ['KOMPAS.com - Perahu nelayan telah kembali ke pelabuhan', undefined, 'KOMPAS.com'],
  ['(세종=뉴스1) 홍길동 기자 = 배가 왔다', '세종', '뉴스1'],
  ['【서울=뉴시스】홍길동 특파원 = 배가 왔다', '서울', '뉴시스'],
  ['[ソウル 12日 聯合ニュース]船が着いた', 'ソウル', '聯合ニュース', '12日'],
  ['【ロンドン＝山田花子】船が着いた', 'ロンドン'],
  ['ロンドン（CNN） 船が着いた', 'ロンドン', 'CNN'],
  ['本报北京6月12日电 船队回来了', '北京', undefined, '6月12日'],
  ['海港网柏林6月12日电 船队回来了', '柏林', '海港网', '6月12日'],
  ['海港日报6月12日讯 船队回来了', undefined, '海港日报', '6月12日'],
  ['〔記者王小梅／台北報導〕船隊回來了', '台北'],
  ['［東京　１２日　ロイター］ - 船が来た', '東京', 'ロイター', '１２日'],
  ['【6月12日 AFP】船が来た', undefined, 'AFP', '6月12日'],
  ['【台北12日電】船來了', '台北', undefined, '12日'],
  ['BERLIN afp/rtr | Die Boote kamen', 'BERLIN', 'afp/rtr'],
]

const others = [
  'BTC (Bitcoin) — The coin fell in the rain, boat builders said.',
  'NEW YORK TIMES — The paper will report on boats in the rain.',
  'POSTPONED — The race of the boats will be held in the spring.',
  'SHERIFF SAYS — The boat builder was held in the rain.',
  'GDP (seasonally adjusted) - The economy grew in the rain.',
  'Lula – Quispe: o segundo turno dos barcos de hoje',
  'Martin Luther King, Jr.- The man who led the boat builders',
  'YOUR MONEY — How to save on boats and the heat in them',
  '12 days, Tokyo - The boat builders met in the rain',
  '[Harbor Blog] Boats -- The builders have met in the rain',
  'Acme Bay: Boat builders met',
  'Coach – The man who built boats was',
  'Liverpool – Everton 2-1: a match that nobody will forget',
  'Boats | NEWS | The builders have met in the rain',
  'NEWS • Sports and Weather of the Day',
  'Acme (ACM) - The maker of boats said on Monday that',
  'PHOTO GALLERY — The boats come in from the sea, the builders said',
  '(London) Bridge News',
  '(UPDATED) -- The builders said on Monday that',
  '20 November 2026, Page 4 – The boats come in',
  '(Paris) Premier Lindholm in Harbor Results',
  'Exklusiv - Die Bootsbauer haben sich am Montag getroffen',
  'ENTRETIEN - Le ministre a répondu lundi à nos questions.',
  'LONDON | Latest news from the city and its boats',
  '公司报告称6月12日电力中断',
  '(사진=연합뉴스) 배가 항구에 들어오고 있다',
  'الرئيس (يمين) - في زيارة',
  'القاهرة - عودة القوارب',
  'Konser, 12 June (Friday) - doors open at six for all who have a ticket',
  'The Acme Boat Builders Union (ABBU), which has met before, said',
  'The Associated Press (AP) - The agency',
  'European Union (EU) — The bloc is',
  'Acme Inc (ACME) - shares rose on Monday',
  'Acme Post - The paper said on Monday that',
  'Jane Doe - The woman who built boats was',
  'UPDATE — The builders said on Monday that',
  'NATO — The alliance said on Monday that',
  'CORRECTION - PARIS - BOATS COME',
  'RECIPE — The soup that the builders made in the rain',
  'WATCH: The boats come',
  'HARBOR-PILOTS (CORRECTED)',
  'HARBOR-PILOTS (2nd Lead)',
  'BOATS-RATES (Undated) _ The builders said on Monday that',
  'Berlin. Dort steht die alte Werft seit mehr als hundert Jahren',
  'London. Rain. Boats came in from the sea all through the night',
  'Fußball - Die Boote haben gewonnen und feiern',
  'In Kenya — The builders said on Monday',
  'Boats/conflict/UN/',
  'BETWEEN 1996 and last year, boats came',
  'Part 1 - The boats come in from the sea',
  '',
  'MAYOR LIND — I never said that the boats would come',
  'PREP ROUNDUP — Quito beat Lima on Monday in the last minute',
  'मुंबई: क्या जानें',
  'सवाल: आप इस साल भी किसानों को सहायता देने के लिए क्या कर रहे हैं और कब',
]

describe('normalizeDateline', () => {
  test.each(datelines)('reads %s', (line, place, agency, date) => {
    const { place: gotPlace, agency: gotAgency, date: gotDate } = normalizeDateline(line) ?? {}
    expect({ place: gotPlace, agency: gotAgency, date: gotDate }).toEqual({ place, agency, date })
  })

  test('includes the dash and the space behind it', () => {
    const line = '\t NAIROBI, Kenya (AP) _ Boats'
    expect(line.slice(normalizeDateline(line)?.length)).toBe('Boats')
  })

  test.each(others)('does not take "%s" for a dateline', line => {
    expect(normalizeDateline(line)).toBeUndefined()
  })
})

const pieces = fc.constantFrom(
  'NAIROBI',
  'Kenya',
  'Berlin',
  '(AP)',
  '(dpa)',
  '/TASS/',
  'Nov. 26',
  ' - ',
  ' — ',
  ', ',
  ' ',
  '_',
  '.',
  'boats',
  'The',
  '(',
)
const heads = fc.oneof(
  fc.array(pieces, { maxLength: 12 }).map(parts => parts.join('')),
  fc.string({ unit: 'grapheme' }),
)
const collapse = (text: string) => text.replace(/\s+/gu, ' ')

describe('normalizeDateline, for any text', () => {
  test('gives only parts that are in the length it covers', () => {
    fc.assert(
      fc.property(heads, head => {
        const read = normalizeDateline(head)
        if (!read) return
        const taken = collapse(head.slice(0, read.length))
        expect(read.length).toBeLessThanOrEqual(head.length)
        for (const part of [read.place, read.agency, read.date]) expect(taken).toContain(part ?? '')
      }),
    )
  })

  test('gives the same place and agency for the part it covers alone', () => {
    fc.assert(
      fc.property(heads, head => {
        const read = normalizeDateline(head)
        if (read?.place && read.agency && read.rule === 'dateline/agency-in-parentheses')
          expect(normalizeDateline(head.slice(0, read.length))).toMatchObject({
            place: read.place,
            agency: read.agency,
          })
      }),
    )
  })
})
