import { decodeByTable } from './decode-by-table.ts'

/** Bytes 0x80-0xFF of MacCentralEurRoman, of old Macintoshes in Central Europe. Source: Apple's mapping CENTEURO.TXT. */
const high =
  'ÄĀāÉĄÖÜáąČäčĆćéŹźĎíďĒēĖóėôöõúĚěü†°Ę£§•¶ß®©™ę¨≠ģĮįĪ≤≥īĶ∂∑łĻļĽľĹĺŅņŃ¬√ńŇ∆«»…\u00A0ňŐÕőŌ–—“”‘’÷◊ōŔŕŘ‹›řŖŗŠ‚„šŚśÁŤťÍŽžŪÓÔūŮÚůŰűŲųÝýķŻŁżĢˇ'

/** Decodes MacCentralEurRoman: every byte is a character. */
export const decodeMacCe = (bytes: Uint8Array): string => decodeByTable(bytes, high)
