/** In characters: nothing else stands on such a line. */
const LONGEST = 90

const FORMS: readonly RegExp[] = [
  // "ห้ามเผยแพร่ก่อนเวลา ๐๖.๐๐ น."
  /^\P{L}*(?:ห้าม|งด)(?:เผยแพร่|นำเสนอ)(?:ก่อน|จน)/u,
  // "২ ডিসেম্বর সকাল ৬টা পর্যন্ত প্রকাশ নিষিদ্ধ"
  /(?:পর্যন্ত|আগে) প্রকাশ (?:নিষিদ্ধ|করবেন না|করা যাবে না)|^\P{L}*এমবার্গো\s?[:：]/u,
  // "2 दिसंबर सुबह 6 बजे तक प्रकाशित न करें", "2 दिसंबर तक प्रकाशन पर रोक"
  /(?:तक|पहले) प्रकाश(?:ित न करें|न (?:पर रोक|के लिए नहीं)\P{L}*$)|^\P{L}*(?:एम्बार्गो|प्रकाशन पर रोक(?=.*तक\P{L}*$))\s?[:：]/u,
  // "تحریم خبری تا ۲ دسامبر", "انتشار پیش از ۲ دسامبر ممنوع است", "ممنوعیت انتشار تا ساعت ۶"
  /انتشار (?:پیش|قبل) از .{0,24}ممنوع|^\P{L}*ممنوعیت انتشار (?:تا|پیش از|قبل از)|^\P{L}*(?:تحریم خبری تا|امبارگو\s?[:：])/u,
  // "2 دسمبر تک شائع نہ کریں"
  /تک شائع نہ کریں|^\P{L}*اشاعت پر پابندی\s?[:：]/u,
  // "Isichapishwe kabla ya Desemba 2", "Si ya kuchapishwa kabla ya 2 Desemba"
  /^\P{L}*(?:(?:[iu]|m)si(?:chapish|tangaz)w?e (?:kabla|hadi)|si ya ku(?:chapishwa|tangazwa) (?:kabla|hadi)|marufuku ku(?:chapisha|tangaza) (?:kabla|hadi)|embargo hadi)(?!\p{L})/iu,
  // "Mos e publikoni para datës 2 dhjetor"
  /^\P{L}*(?:mos e (?:publikoni|botoni) para|nuk lejohet (?:publikimi|botimi) para|embargo deri)(?!\p{L})/iu,
  // "Huwag ilathala bago ang Disyembre 2"
  /^\P{L}*(?:(?:huwag(?: munang)?|bawal) i(?:lathala|labas|ere) bago|embargo hanggang)(?!\p{L})/iu,
  // "Mitte avaldada enne 2. detsembrit kell 6", "Avaldada kolmapäeval, 2. detsembril kell 6"
  /^\P{L}*(?:mitte avaldada enne(?=.{0,30}\d)|avaldada(?=.{0,40}(?:kell \d|\d\. ?\p{L})))(?!\p{L})/iu,
  // "Do publikacji od 2 grudnia godz. 6.00", "Ambargolu haber: 2 Aralık 06.00’ya kadar kullanmayınız"
  /^\P{L}*do publikacji (?:najwcześniej|od) (?=.{0,30}\d)|\d.{0,30}(?:kadar|önce) (?:kullanmay|yay[ıi][nm]lamay)[ıi]n[ıi]z\P{L}*$/iu,
  // "禁止在12月2日之前发布", "请在12月2日后刊发", "新闻禁令：12月2日6时解除"
  /^(?=.{0,24}(?:禁止|不得|[请請勿可])).{0,24}(?:月|[周期]|[明今]天).{0,16}[前后後].{0,4}(?:[发發][布表佈]|刊[发發登]|播[发發]|可用)\P{L}*$|^\P{L}*新[闻聞]禁令\s?[:：]/u,
  // "2日朝刊まで使用禁止", "（2日付朝刊用、それ以前の使用禁止）"
  /(?:まで|以前|前)の?(?:使用|利用|掲載|報道|公開)は?(?:禁止|厳禁|不可)/u,
  // "解禁明日6時", "엠바고 내일 6시", "Не давать до среды"
  /^\P{L}*(?:(?:\d{1,2}月)?\d{1,2}日(?:付)?(?:[朝夕]刊|正午)?解禁\P{L}*$|解禁\s?(?:[明翌本]日|\d|[月火水木金土日]曜))|^\P{L}*[月火水木金土日]曜日?(?:付)?[朝夕]刊用\P{L}*$|^\P{L}*엠바고\s?(?:내일|모레|오늘|\d|[월화수목금토일]요일)|^\P{L}*не (?:давать|ставить|выпускать|публиковать) (?:до|раньше) \P{L}*\p{L}+(?: [\d\p{L}.:]+){0,2}\P{L}*$/iu,
  // "12月2日午前6時以降に報道願います", "12月2日朝刊用", "エンバーゴ：12月2日"
  /以降(?:に)?(?:掲載|報道|配信|使用)(?:可|OK)|以降に(?:報道|掲載|放送|配信|公[表開]して(?:ください|下さい)|公[表開]願)|^\P{L}*\d{1,2}月\d{1,2}日[朝夕]刊用\P{L}*$|^\P{L}*エンバーゴ\s?[:：]/u,
  // "12월 3일 오전 5시 이후 보도 가능", "12월 3일 05시까지 보도 유예"
  /\d.{0,6}(?:이후|부터) (?:(?:보도|게재) ?가능|(?:보도|게재|사용|공개) ?(?:바랍니다|요망))\P{L}*$|\d.{0,4}까지 (?:보도|게재|공개) ?(?:유예|불가|제한)\P{L}*$/u,
  // "Sperret til 3. desember kl. 6", "Sperrad till söndag klockan 10", "Embargo torstaihin 3. joulukuuta kello 6.00 asti", "Közölhető december 3-án 6 órától"
  /^\P{L}*(?:(?:sp(?:er|ær|är)r(?:et|ad) (?:inn?)?till?|fri til (?:publisering|offentliggj?ør(?:else|ing))) [^:]{0,30}(?:kl\.?|klo(?:kk|ck)[ae]n) ?\d[\d.:]*|embargo .{0,40}\d.{0,10} (?:asti|saakka)|közölhető .{0,24}\d.{0,14})\P{L}*$/iu,
  // "אין לפרסם לפני 3 בדצמבר בשעה 6:00", "Tin cấm phát đến 6:00 ngày 3/12"
  /^\P{L}*(?:(?:אין|לא|נא לא) לפרסם (?:לפני|עד) |(?:tin )?cấm (?:phát|đăng|công bố) (?:trước|(?:cho )?đến) ).{0,30}\d/iu,
]

/**
 * Embargoes in the words of languages whose days and hours are not read: Bengali, Hindi, Persian, Urdu, Swahili, Albanian, Filipino, Estonian, Thai, and more of
 * Polish, Turkish, Chinese, Japanese and Korean.
 */
export const isOtherEmbargo = (line: string): boolean =>
  line.length <= LONGEST && FORMS.some(form => form.test(line))
