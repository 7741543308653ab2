/** How programs begin, or end, the line that they put under each mail, in the languages that they speak. */
const sent =
  /^(?:sent (?:from|via|with|using)|get (?=outlook)|gesendet (?:von|mit)|von me|(?:envoyé|obtenez|télécharger) |envia(?:do|t) (?:desde|des|do|de|a partir|con)|obtener |obter |inviato (?:da|con)|(?:ottieni|scarica) |wysłan[eoy] z|skickat från|(?:verzonden|verstuurd) (?:vanaf|met|van)|sendt (?:fra|med)|hämta |hent |pobierz |lähetetty |odesláno z|odoslané z|poslano (?:z|s)|изпратено от|отправлено (?:с|из)|надіслано з|发自|發自|从我的|outlook )|(?:gesendet|から送信|发送|傳送|보냄|gönderildi|herunterladen|beziehen)$/iu
const program =
  /iphone|ipad|galaxy|samsung|android|blackberry|huawei|xiaomi|pixel|oneplus|windows|smartphone|mobile|(?:^| )phone|handy|tablet|outlook|ios|proton ?mail|(?:yahoo|gmx|aol|mail\.ru|orange|web\.de|free)\b.{0,6}mail/iu
const longest = 60

/** Whether a line under a mail is its program's: "Sent from my iPhone", "Outlook für iOS herunterladen", "iPhoneから送信". Sentences and quotations are the writer's. */
export const isOfProgram = (text: string): boolean =>
  text.length <= longest && !/[.!?]$|["“”«»]/.test(text) && sent.test(text) && program.test(text)
