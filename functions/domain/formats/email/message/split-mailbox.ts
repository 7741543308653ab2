/** A mailbox begins with the line that stands between its mails (RFC 4155): "From desk@a.example Mon Nov 30 18:00:00 2026". */
const mailbox = /^(?:\xEF\xBB\xBF)?\s{0,20}From \S/
/** Where such a line follows an empty one, over the first field of a mail. */
const between = /(?<=\n\r?\n)(?=From \S{1,200} [^\r\n]{0,80}\d{4}[^\r\n]{0,12}\r?\n[!-9;-~]{1,80}:)/

/** The mails of a mailbox (mbox), whose lines end in line feeds, with their quoted lines (">From the quay …") as they were; none if it holds one mail, or the drop is a mail itself. */
export const splitMailbox = (bytes: Uint8Array): Uint8Array[] => {
  if (!mailbox.test(Buffer.from(bytes.subarray(0, 80)).toString('latin1'))) return []
  const mails = Buffer.from(bytes).toString('latin1').split(between)
  return mails.length > 1 ? mails.map(mail => Buffer.from(mail.replace(/^>(?=>*From )/gm, ''), 'latin1')) : []
}
