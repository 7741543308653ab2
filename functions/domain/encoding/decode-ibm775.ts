import { decodeByTable } from './decode-by-table.ts'

/** Bytes 0x80-0xFF of code page 775, of DOS in the Baltic. Source: Unicode's mapping of CP775. */
const high =
  'ĆüéāäģåćłēŖŗīŹÄÅÉæÆōöĢ¢ŚśÖÜø£Ø×¤ĀĪóŻżź”¦©®¬½¼Ł«»░▒▓│┤ĄČĘĖ╣║╗╝ĮŠ┐└┴┬├─┼ŲŪ╚╔╩╦╠═╬Žąčęėįšųūž┘┌█▄▌▐▀ÓßŌŃõÕµńĶķĻļņĒŅ’\u00AD±“¾¶§÷„°∙·¹³²■\u00A0'

/** Decodes code page 775: every byte is a character. */
export const decodeIbm775 = (bytes: Uint8Array): string => decodeByTable(bytes, high)
