import { decodeByTable } from './decode-by-table.ts'

/** Bytes 0x80-0xFF of code page 857, of DOS in Turkey. Source: Unicode's mapping of CP857; the three that it leaves free are those of 850. */
const high =
  'ÇüéâäàåçêëèïîıÄÅÉæÆôöòûùİÖÜø£ØŞşáíóúñÑĞğ¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ºªÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþ×ÚÛÙìÿ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0'

/** Decodes code page 857: every byte is a character. */
export const decodeIbm857 = (bytes: Uint8Array): string => decodeByTable(bytes, high)
