import { describe, expect, test } from 'vitest'
import { decode } from '#domain/encoding/decode.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)
const utf16 = (text: string, bigEndian: boolean) => {
  const buffer = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return bigEndian ? buffer.swap16() : buffer
}
/** In UTF-32, behind its mark. */
const utf32 = (text: string, bigEndian: boolean) => {
  const codes = Array.from(`\uFEFF${text}`, character => character.codePointAt(0) ?? 0)
  const view = new DataView(new ArrayBuffer(codes.length * 4))
  for (const [index, code] of codes.entries()) view.setUint32(index * 4, code, !bigEndian)
  return new Uint8Array(view.buffer)
}

describe('decode', () => {
  test.for([
    ['UTF-8', new TextEncoder().encode('Café'), 'Café', 'utf-8', []],
    ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, 0x41), 'A', 'utf-8', []],
    ['UTF-16 little end first', utf16('Café', false), 'Café', 'utf-16le', []],
    ['UTF-16 big end first', utf16('Café', true), 'Café', 'utf-16be', []],
    ['UTF-32 little end first', utf32('Café 🚢', false), 'Café 🚢', 'utf-32le', []],
    ['UTF-32 big end first', utf32('Café 🚢', true), 'Café 🚢', 'utf-32be', []],
    ['windows-1252', bytes(0x93, 0xe9, 0x94), '“é”', 'windows-1252', ['is not UTF-8, read as windows-1252']],
  ] as const)('reads %s', async ([, input, text, encoding, warnings]) => {
    expect(await decode(input)).toEqual({ ok: true, value: { text, encoding, warnings } })
  })

  test.each([
    ['NULs that fill a record', 'Seals return\n\0\0\0'],
    ['Ctrl-Z', 'Seals return\n\u001A'],
    ['two byte order marks', '\uFEFF\uFEFFSeals return\n'],
    ['soft hyphens', 'Se\u00ADals re&shy;t&#xAD;urn\n'],
    ['word joiners and spaces of no width', 'Seals\u2060 re\u200Bturn&#8203;\n'],
    ['joiners between letters of Europe', 'Sea\u200Cls ret\u200Durn\n'],
  ])('removes %s', async (_, text) => {
    expect(await decode(Buffer.from(text))).toMatchObject({ ok: true, value: { text: 'Seals return\n' } })
  })

  test.each([
    ['joiners of Persian', 'می\u200Cشود'],
    ['joiners of an Indic script', 'क्\u200Dष'],
    ['joiners of emoji', '👩\u200D🚒'],
    ['spaces of no width that part words of Thai', 'แมวน้ำ\u200Bกลับมา'],
    ['references to such', 'แมวน้ำ&#8203;กลับมา'],
    ['spaces of no width that part words of Burmese', 'ဖျံ\u200Bများ'],
  ])('keeps %s', async (_, text) => {
    expect(await decode(Buffer.from(text))).toMatchObject({ ok: true, value: { text } })
  })

  test('reads UTF-16 without its mark though "一" and ideographic spaces have NULs at the other parity', async () => {
    const text = '　挪威一艘渡轮26日沉没，无人伤亡。\n　潜水员将于27日检查船体。\n'
    expect(await decode(utf16(text, true).subarray(2))).toMatchObject({ ok: true, value: { text } })
    expect(await decode(utf16(text, false).subarray(2))).toMatchObject({ ok: true, value: { text } })
  })

  test('warns of a false declaration, and decodes correctly', async () => {
    const decoded = await decode(new TextEncoder().encode('Café'), 'iso-8859-1')
    expect(decoded).toMatchObject({
      ok: true,
      value: { text: 'Café', warnings: ['declares iso-8859-1, but is UTF-8'] },
    })
  })

  test.for([
    [
      'an emoji in the two halves of CESU-8',
      [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80],
      '😀',
      ['writes 1 characters in two halves (CESU-8), which are joined'],
    ],
    [
      'one, and a stray byte',
      [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80, 0x20, 0xe9],
      '😀 é',
      [
        'writes 1 characters in two halves (CESU-8), which are joined',
        'is UTF-8 except for 1 bytes, which are read as windows-1252',
      ],
    ],
  ] as const)('keeps the letters of UTF-8 beside %s', async ([, found, meant, warnings]) => {
    const input = Buffer.concat([Buffer.from('Café – “fête” '), bytes(...found)])
    expect(await decode(input)).toEqual({
      ok: true,
      value: { text: `Café – “fête” ${meant}`, encoding: 'utf-8', warnings },
    })
  })

  test('uses a declaration that is true', async () => {
    expect(await decode(bytes(0xa4, 0xe9), 'iso-8859-15')).toMatchObject({ ok: true, value: { text: '€é' } })
  })

  test('refuses bytes that contradict their byte order mark', async () => {
    expect(await decode(bytes(0xff, 0xfe, 0x41))).toMatchObject({
      ok: false,
      rejection: { code: 'encoding' },
    })
  })

  test('decodes every byte of windows-1252 but the soft hyphen as WHATWG does', async () => {
    const unassigned = [0x81, 0x8d, 0x8f, 0x90, 0x9d]
    for (let byte = 0x80; byte <= 0xff; byte += 1) {
      if (byte === 0xad) continue
      const decoded = await decode(bytes(byte))
      const text = decoded.ok ? decoded.value.text : ''
      expect(text).toHaveLength(1)
      expect(text).not.toBe('\uFFFD')
      if (byte >= 0xa0 || unassigned.includes(byte)) expect(text.charCodeAt(0)).toBe(byte)
      else expect(text.charCodeAt(0)).toBeGreaterThan(0xff)
    }
  })
})

test('marks of quotation in UTF-8 show that it is, whatever byte is pasted behind them', async () => {
  const input = Buffer.concat([Buffer.from('“We lost,” she said in the '), bytes(0x63, 0x61, 0x66, 0xe9)])
  const decoded = await decode(input)
  expect(decoded.ok && decoded.value.text).toBe('“We lost,” she said in the café')
})

test('marks of quotation in windows-1252 around capitals are no UTF-8', async () => {
  const decoded = await decode(Buffer.from('\x93MALM\xD6\x94', 'latin1'))
  expect(decoded.ok && decoded.value.text).toBe('“MALMÖ”')
})

test.for([
  ['The ofﬁce of the chieﬂy ﬁrst staﬀ', 'The office of the chiefly first staff'],
  ['ﬁ and ﬂ are ligatures, ﬆ too', 'ﬁ and ﬂ are ligatures, ﬆ too'],
] as const)('ligatures within words are parted: %s', async ([joined, parted]) => {
  expect(await decode(Buffer.from(joined))).toMatchObject({ value: { text: parted, warnings: [] } })
})

test.for([
  ['\u202BFerry\u202C \u2067finds\u2069 \u200Ea berth\u061C', 'Ferry finds a berth'],
  ['KI\u202DLL', 'KILL'],
  ['<p>&rlm;Ferry&#8236; &#x202a;finds&#x2069; a berth</p>', '<p>Ferry finds a berth</p>'],
] as const)('marks of direction vanish, which show nothing: %j', async ([marked, text]) => {
  expect(await decode(Buffer.from(marked))).toMatchObject({ value: { text, warnings: [] } })
})
