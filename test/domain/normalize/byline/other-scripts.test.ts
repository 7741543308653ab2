import { expect, test } from 'vitest'
import { normalizeByline } from '#domain/normalize/byline/normalize-byline.ts'
import type { Author } from '#schemas/article.ts'

const two = (one: string, other: string): Author[] => [{ name: one }, { name: other }]

const authors: [raw: string, authors: Author[]][] = [
  ['Автор: Ганна Лис та Ігор Бондар', two('Ганна Лис', 'Ігор Бондар')],
  ['Автор: Ганна Лис і Ігор Бондар', two('Ганна Лис', 'Ігор Бондар')],
  ['ავტორი: ნინო ლომიძე და გია ბერიძე', two('ნინო ლომიძე', 'გია ბერიძე')],
  ['Авторка: Ганна Лис', [{ name: 'Ганна Лис' }]],
  ['(記者王小梅、李文報導)', two('王小梅', '李文')],
  ['記者李文、王小梅台北報導', two('李文', '王小梅').map(author => ({ ...author, location: '台北' }))],
  ['By ნინო ლომიძე, გია ბერიძე', two('ნინო ლომიძე', 'გია ბერიძე')],
  ['Հեղինակ՝ Անի Սարյան', [{ name: 'Անի Սարյան' }]],
  ['โดย สมศรี ใจงาม และ สุดา แสงทอง', two('สมศรี ใจงาม', 'สุดา แสงทอง')],
  ['लेखक: अनन्या राव और अमित शर्मा', two('अनन्या राव', 'अमित शर्मा')],
  ['نویسنده: سارا احمدی و رضا کریمی', two('سارا احمدی', 'رضا کریمی')],
  ['Bởi Trần Ngọc Bích và Lê Hữu Đạt', two('Trần Ngọc Bích', 'Lê Hữu Đạt')],
  ['공동취재 홍길동 기자', [{ name: '홍길동' }]],
  ['Lee Seung-ah (이승아)', [{ name: 'Lee Seung-ah' }]],
  ['By Chen Yu-fu (陳鈺馥) and Ada Marlowe', two('Chen Yu-fu', 'Ada Marlowe')],
  ['— （東海通信＝大阪支局・山田太郎）', [{ name: '山田太郎', affiliation: '東海通信', location: '大阪' }]],
  ['文・写真　山田太郎', [{ name: '山田太郎' }]],
  ['東京社会部 山田太郎、佐藤花子', two('山田太郎', '佐藤花子')],
  ['글 홍길동 기자, 사진 김철수', [{ name: '홍길동' }]],
  ['（東海通信＝大阪支局・山田太郎）', [{ name: '山田太郎', affiliation: '東海通信', location: '大阪' }]],
  ['（東海新聞＝山田太郎）', [{ name: '山田太郎', affiliation: '東海新聞' }]],
  ['홍길동 기자 (한빛뉴스)', [{ name: '홍길동', affiliation: '한빛뉴스' }]],
  ['लेखक: अनन्या राव', [{ name: 'अनन्या राव' }]],
  [
    '新华社记者 王小梅 李文博',
    [
      { name: '王小梅', affiliation: '新华社' },
      { name: '李文博', affiliation: '新华社' },
    ],
  ],
  ['（ロンドン＝山田花子）', [{ name: '山田花子', location: 'ロンドン' }]],
  ['(서울=연합뉴스) 홍길동 기자', [{ name: '홍길동', affiliation: '연합뉴스', location: '서울' }]],
  ['홍길동 기자 hong@planet.example', [{ name: '홍길동' }]],
  ['القاهرة - منى الخطيب', [{ name: 'منى الخطيب', location: 'القاهرة' }]],
  [
    'Автор: Нина Орлова, корреспондент ТАСС',
    [{ name: 'Нина Орлова', role: 'корреспондент', affiliation: 'ТАСС' }],
  ],
  ['本报驻柏林记者 王小梅', [{ name: '王小梅', location: '柏林' }]],
  ['本报记者 王小梅 摄影报道', [{ name: '王小梅' }]],
  [
    '□ 本报记者 王小梅 李文博 柏林报道',
    [
      { name: '王小梅', location: '柏林' },
      { name: '李文博', location: '柏林' },
    ],
  ],
  ['記者王小梅／綜合報導', [{ name: '王小梅' }]],
  ['【本報記者王小梅報道】', [{ name: '王小梅' }]],
  ['文：王小梅 圖：李文博', [{ name: '王小梅' }]],
  ['取材・文＝山田花子、写真＝高橋健太', [{ name: '山田花子' }]],
  ['編集委員 山田花子', [{ name: '山田花子', role: '編集委員' }]],
  ['（记者 王小梅）', [{ name: '王小梅' }]],
  ['【記者王小梅台北報導】', [{ name: '王小梅', location: '台北' }]],
  ['본지 홍길동 기자', [{ name: '홍길동' }]],
  ['홍길동 특파원', [{ name: '홍길동', role: '특파원' }]],
  ['부산=홍길동 기자', [{ name: '홍길동', location: '부산' }]],
  ['[행성일보 홍길동 기자]', [{ name: '홍길동', affiliation: '행성일보' }]],
  ['글 홍길동 사진 김철수', [{ name: '홍길동' }]],
  ['글·사진 홍길동', [{ name: '홍길동' }]],
  ['Bài: Trần Ngọc Bích - Ảnh: Lê Hữu Đạt', [{ name: 'Trần Ngọc Bích' }]],
  ['Bài và ảnh: Trần Ngọc Bích', [{ name: 'Trần Ngọc Bích' }]],
  ['Επιμέλεια: Άννα Λύρα', [{ name: 'Άννα Λύρα' }]],
  ['Пише: Милица Петровић', [{ name: 'Милица Петровић' }]],
  ['Спілкувалася Ганна Лис', [{ name: 'Ганна Лис' }]],
  ['مراسل الشروق: منى الخطيب', [{ name: 'منى الخطيب' }]],
  ['כתבה: נועה כהן', [{ name: 'נועה כהן' }]],
  ['โดย สมศรี ใจงาม', [{ name: 'สมศรี ใจงาม' }]],
  ['Laporan Wartawan Tribun Timur, Sari Lestari', [{ name: 'Sari Lestari' }]],
  [
    'Haber-Kamera: Ayşe DEMİR/MERSİN, (DHA)',
    [{ name: 'Ayşe Demir', location: 'MERSİN', affiliation: 'DHA' }],
  ],
  ['海港日报记者 王小梅 编辑 李文博', [{ name: '王小梅', affiliation: '海港日报' }]],
  ['中央社記者林小安台北12日電', [{ name: '林小安', affiliation: '中央社', location: '台北' }]],
  ['本报记者 王小梅 发自柏林', [{ name: '王小梅', location: '柏林' }]],
  ['（社会部 山田花子）', [{ name: '山田花子' }]],
  ['ローマ支局長 山田花子', [{ name: '山田花子', role: 'ローマ支局長' }]],
  ['베이징 홍길동 특파원', [{ name: '홍길동', role: '특파원', location: '베이징' }]],
  ['사회부 홍길동 기자', [{ name: '홍길동' }]],
  ['홍길동 행성일보 기자', [{ name: '홍길동', affiliation: '행성일보' }]],
  ['취재: 홍길동 김철수', [{ name: '홍길동' }, { name: '김철수' }]],
  ['كتبت: منى الخطيب وسلمى حداد', [{ name: 'منى الخطيب' }, { name: 'سلمى حداد' }]],
  ['گزارش از نگار صالحی', [{ name: 'نگار صالحی' }]],
  ['取材・文/槙野さやか', [{ name: '槙野さやか' }]],
  ['文・大西章太郎 写真・古谷みどり', [{ name: '大西章太郎' }]],
  ['کتب: سامي عودة', [{ name: 'سامي عودة' }]],
  ['מאת נועה בן-דוד', [{ name: 'נועה בן-דוד' }]],
  ['Нина Орлова, «Полярный вестник»', [{ name: 'Нина Орлова', affiliation: 'Полярный вестник' }]],
  ['מאת נועה כהן ודניאל לוי', [{ name: 'נועה כהן' }, { name: 'דניאל לוי' }]],
  ['מאת נועה בן-דוד ודניאל לוי', [{ name: 'נועה בן-דוד' }, { name: 'דניאל לוי' }]],
  ['(Autor: Zofia Wrona; Redagował: Jan Lis)', [{ name: 'Zofia Wrona' }]],
  ['Penulis Sari Lestari | Editor Budi Hartono', [{ name: 'Sari Lestari' }]],
  ['Автор: Нина Орлова, редактор: Иван Лядов', [{ name: 'Нина Орлова' }]],
  ['(记者 王小梅；编译 李文博)', [{ name: '王小梅' }]],
  ['Tekst i zdjęcia: Zofia Wrona', [{ name: 'Zofia Wrona' }]],
  ['Текст і фото: Ганна Лис', [{ name: 'Ганна Лис' }]],
  ['Zofia Wrona, Warszawa', [{ name: 'Zofia Wrona', location: 'Warszawa' }]],
  ['Της ανταποκρίτριάς μας Άννας Λύρα', [{ name: 'Άννας Λύρα' }]],
  ['ADA MARLOWE reports', [{ name: 'Ada Marlowe' }]],
  ['文/图 本报记者 王小梅 本报通讯员 李文博', [{ name: '王小梅' }]],
  [
    '2026-11-25 17:20 聯合報／ 記者王小梅／花蓮即時報導',
    [{ name: '王小梅', affiliation: '聯合報', location: '花蓮' }],
  ],
  ['聞き手・山田花子 2026年12月1日 17時14分', [{ name: '山田花子' }]],
  ['来源：海港晚报 作者：王小梅', [{ name: '王小梅' }]],
  ['2026-11-25 17:20 来源：海港晚报 作者：王小梅 字号：大 中 小', [{ name: '王小梅' }]],
  ['王小梅／台北報導', [{ name: '王小梅', location: '台北' }]],
  ['編譯王小梅／綜合報導', [{ name: '王小梅' }]],
  ['사진·글 홍길동 기자', [{ name: '홍길동' }]],
  ['홍길동 기자(부산)', [{ name: '홍길동', location: '부산' }]],
  ['기자 홍길동', [{ name: '홍길동' }]],
  ['홍길동 선임기자 hong@planet.example', [{ name: '홍길동' }]],
  ['كتبت: منى الخطيب - تصوير: سلمى حداد', [{ name: 'منى الخطيب' }]],
  ['כתבה וצילמה: נועה כהן', [{ name: 'נועה כהן' }]],
  ['Материал подготовила Нина Орлова', [{ name: 'Нина Орлова' }]],
  ['Röportaj: Ayşe Demir', [{ name: 'Ayşe Demir' }]],
  ['Tin, ảnh: Trần Ngọc Bích', [{ name: 'Trần Ngọc Bích' }]],
  ['Нина Орлова. Фото автора', [{ name: 'Нина Орлова' }]],
  ['Текст: Нина Орлова, фото: Иван Лядов', [{ name: 'Нина Орлова' }]],
  ['撰稿：王小梅', [{ name: '王小梅' }]],
  ['記者・山田花子', [{ name: '山田花子' }]],
  ['文．圖／王小梅', [{ name: '王小梅' }]],
  ['王小梅 / 台中', [{ name: '王小梅', location: '台中' }]],
  ['ローマ支局 山田花子', [{ name: '山田花子' }]],
  ['홍길동·한별 기자', [{ name: '홍길동' }, { name: '한별' }]],
  ['Trần Ngọc Bích (Hà Nội)', [{ name: 'Trần Ngọc Bích', location: 'Hà Nội' }]],
  ['Ρεπορτάζ: Άννα Λύρα', [{ name: 'Άννα Λύρα' }]],
  [
    'Του Νίκου Λύρα, ανταποκριτή στις Βρυξέλλες',
    [{ name: 'Νίκου Λύρα', role: 'ανταποκριτή', location: 'Βρυξέλλες' }],
  ],
  ['منى الخطيب - مراسلة الجزيرة', [{ name: 'منى الخطيب', role: 'مراسلة', affiliation: 'الجزيرة' }]],
  ['文/图 记者 王小梅', [{ name: '王小梅' }]],
  ['홍길동 선임기자', [{ name: '홍길동' }]],
  ['محمود الخطيب (د ب أ)', [{ name: 'محمود الخطيب', affiliation: 'د ب أ' }]],
]
test.each(authors)('the byline "%s" is read', (raw, expected) => {
  expect(normalizeByline(raw, { stated: true })?.authors).toEqual(expected)
})

test.each(['كتبت أونا بريس الدفتر.', 'تقرير: الميناء مغلق.', 'إعداد خطة الميناء بدأ في مايو.'])(
  'nobody signs in the sentence %s',
  raw => {
    expect(normalizeByline(raw)).toBeUndefined()
  },
)

test('a space within a Japanese name does not split it', () => {
  expect(normalizeByline('山田 花子', { stated: true })?.authors).toEqual([{ name: '山田 花子' }])
})

test('the photographer of a byline is a contributor', () => {
  expect(normalizeByline('文：王小梅 圖：李文博')?.contributors).toEqual([
    { name: '李文博', role: 'photography' },
  ])
})

test('a place and a name without brackets are a byline only when a format states one', () => {
  expect(normalizeByline('東京＝首脳会談')).toBeUndefined()
  expect(normalizeByline('東京＝山田花子', { stated: true })?.authors).toEqual([
    { name: '山田花子', location: '東京' },
  ])
})

test.each([
  '文化部',
  '社会部',
  '編集部',
  '记者手记',
  '编辑推荐',
  '特派員報告',
  '정치부',
  '기자협회',
  '기자 페이지',
  '新华社记者 王小梅 摄',
  '연합뉴스',
  'קראו עוד',
  '記者会見',
  '기자 간담회',
  '사진 제공=시청',
  '写真=共同',
  'صورة أرشيفية',
  'Haberin Devamı',
  '北京',
])('"%s" has no author', raw => {
  expect(normalizeByline(raw, { stated: true })?.authors ?? []).toEqual([])
})

test('the desk of a Taiwanese paper is a collective', () => {
  expect(normalizeByline('〔國際新聞中心／綜合報導〕')).toMatchObject({
    authors: [],
    collective: '國際新聞中心',
  })
})

test.each(['নিজস্ব প্রতিবেদক', 'जागरण संवाददाता', 'अमर उजाला ब्यूरो', 'लोकमत न्यूज नेटवर्क', 'ویب ڈیسک'])(
  '%s is a collective',
  raw => {
    expect(normalizeByline(raw, { stated: true })).toMatchObject({ authors: [], collective: raw })
  },
)

test('a Bengali byline names its author', () => {
  expect(normalizeByline('আবদুল মতিন', { stated: true })?.authors).toEqual([{ name: 'আবদুল মতিন' }])
})

test('a Georgian byline names its author', () => {
  expect(normalizeByline('ნინო კალანდაძე', { stated: true })?.authors).toEqual([{ name: 'ნინო კალანდაძე' }])
})
