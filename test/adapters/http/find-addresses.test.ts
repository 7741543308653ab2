import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findAddresses } from '#adapters/http/find-addresses.ts'
import { targetRules } from '#adapters/http/target-rules.ts'

const deployed = targetRules({})
const local = targetRules({ WIREDESK_LOCAL: 'true' })
const never = async () => {
  throw new Error('An address was resolved')
}

/** IPv4 blocks that must be unreachable from outside (IANA, Special-Purpose Address Registry). */
const inside: [base: string, bits: number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]
const innerIpv4 = fc
  .constantFrom(...inside)
  .chain(([base, bits]) => fc.nat(2 ** (32 - bits) - 1).map(host => toNumber(base) + host))
const toNumber = (dotted: string) => dotted.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0)
const octetsOf = (number: number) => [24, 16, 8, 0].map(shift => (number >>> shift) & 255)

/** Every way URLs may spell an IPv4 address (WHATWG URL, the IPv4 parser). */
const spell = {
  dotted: (number: number) => octetsOf(number).join('.'),
  decimal: (number: number) => String(number),
  hexadecimal: (number: number) => `0x${number.toString(16)}`,
  octal: (number: number) => `0${number.toString(8)}`,
  'octal octets': (number: number) =>
    octetsOf(number)
      .map(octet => `0${octet.toString(8)}`)
      .join('.'),
  'hexadecimal octets': (number: number) =>
    octetsOf(number)
      .map(octet => `0X${octet.toString(16)}`)
      .join('.'),
  short: (number: number) => `${number >>> 24}.${number & 0xffffff}`,
  'short by two': (number: number) => {
    const [a, b] = octetsOf(number)
    return `${a}.${b}.${number & 0xffff}`
  },
  'full-width digits': (number: number) =>
    octetsOf(number)
      .join('.')
      .replace(/\d/g, digit => String.fromCodePoint(0xff10 + Number(digit))),
  'with a dot at the end': (number: number) => `${octetsOf(number).join('.')}.`,
  'mapped into IPv6': (number: number) => `[::ffff:${octetsOf(number).join('.')}]`,
  'mapped, in hexadecimal': (number: number) => `[0:0:0:0:0:ffff:${pair(number)}]`,
  'compatible IPv6': (number: number) => `[::${octetsOf(number).join('.')}]`,
  '6to4': (number: number) => `[2002:${pair(number)}::1]`,
  NAT64: (number: number) => `[64:ff9b::${pair(number)}]`,
  'NAT64 of one’s own': (number: number) => `[64:ff9b:1::${pair(number)}]`,
  Teredo: (number: number) => `[2001:0:${pair(number)}::1]`,
}
const pair = (number: number) => `${(number >>> 16).toString(16)}:${(number & 0xffff).toString(16)}`

describe('the URL of a webhook', () => {
  test.each(Object.entries(spell))('with an internal address is refused, written as %s', async (_, write) => {
    await fc.assert(
      fc.asyncProperty(innerIpv4, async number => {
        const found = await findAddresses(`https://${write(number)}/hook`, deployed, never)
        expect(found).toMatchObject({ ok: false })
      }),
    )
  })

  test.each([
    'https://[::1]/',
    'https://[::]/',
    'https://[fe80::1]/',
    'https://[fe80::1%25eth0]/',
    'https://[fc00::1]/',
    'https://[fd00:ec2::254]/',
    'https://[fec0::1]/',
    'https://[ff02::1]/',
    'https://[100::1]/',
    'https://[2001:db8::1]/',
    'https://[3fff::1]/',
    'https://[5f00::1]/',
    'https://[4000::1]/',
    'https://169.254.169.254/latest/meta-data/',
    'https://255.255.255.255/',
  ])('%s is refused', async url => {
    expect(await findAddresses(url, deployed, never)).toMatchObject({ ok: false })
  })

  test.each([
    ['http://8.8.8.8/', 'must begin with https://'],
    ['ftp://8.8.8.8/', 'must begin with https://'],
    ['https://me@8.8.8.8/', 'must not contain a user name or password'],
    ['https://me:secret@8.8.8.8/', 'must not contain a user name or password'],
    ['https://8.8.8.8:22/', 'must be on port 443 or 8443'],
    ['hooks.example', 'is not a URL'],
  ])('%s is refused because it %s', async (url, fault) => {
    expect(await findAddresses(url, deployed, never)).toEqual({ ok: false, fault })
  })

  test.each([
    ['https://8.8.8.8/', [{ address: '8.8.8.8', family: 4 }]],
    ['https://[2606:4700::1111]:8443/', [{ address: '2606:4700::1111', family: 6 }]],
  ])('%s is allowed, with its address', async (url, addresses) => {
    expect(await findAddresses(url, deployed, never)).toEqual({ ok: true, addresses })
  })

  test('is refused when one of its host’s addresses is internal, or it has none', async () => {
    const both = async () => [
      { address: '8.8.8.8', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ]
    expect(await findAddresses('https://hooks.example/', deployed, both)).toMatchObject({ ok: false })
    expect(await findAddresses('https://hooks.example/', deployed, async () => [])).toMatchObject({
      ok: false,
    })
    const unknown = async () => {
      throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })
    }
    expect(await findAddresses('https://hooks.example/', deployed, unknown)).toEqual({
      ok: false,
      fault: 'names a host that does not resolve',
    })
  })

  test('may be on the local machine for a local stack, but not elsewhere in its network', async () => {
    for (const url of ['http://127.0.0.1:4000/', 'http://[::1]:4000/', 'https://8.8.8.8:9000/'])
      expect(await findAddresses(url, local, never)).toMatchObject({ ok: true })
    for (const url of [
      'http://10.0.0.1/',
      'http://169.254.169.254/',
      'http://0.0.0.0/',
      'http://[::ffff:7f00:1]/',
    ])
      expect(await findAddresses(url, local, never)).toMatchObject({ ok: false })
  })
})
