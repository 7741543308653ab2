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
  // "禁止在12月2日之前发布", "请在12月2日后刊发", "新闻禁令：12月2日6时解除"
  /^(?=.{0,24}(?:禁止|不得|[请請勿可])).{0,24}(?:月|[周期]|[明今]天).{0,16}[前后後].{0,4}(?:[发發][布表佈]|刊[发發登]|播[发發]|可用)\P{L}*$|^\P{L}*新[闻聞]禁令\s?[:：]/u,
  // "2日朝刊まで使用禁止", "（2日付朝刊用、それ以前の使用禁止）"
  /(?:まで|以前|前)の?(?:使用|利用|掲載|報道|公開)は?(?:禁止|厳禁|不可)/u,
  // "12月2日午前6時以降に報道願います", "12月2日朝刊用", "エンバーゴ：12月2日"
  /以降(?:に)?(?:掲載|報道|配信|使用)(?:可|OK)|以降に(?:報道|掲載|放送|配信|公[表開]して(?:ください|下さい)|公[表開]願)|^\P{L}*\d{1,2}月\d{1,2}日[朝夕]刊用\P{L}*$|^\P{L}*エンバーゴ\s?[:：]/u,
]

/**
 * Embargoes in the words of languages whose days and hours are not read: Bengali, Hindi, Persian, Urdu, Swahili, Albanian, Filipino, Estonian, Thai, and more of
 * Chinese and Japanese.
 */
export const isOtherEmbargo = (line: string): boolean =>
  line.length <= LONGEST && FORMS.some(form => form.test(line))
