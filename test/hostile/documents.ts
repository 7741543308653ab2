import { gzipSync } from 'node:zlib'
import { archiveCases } from '#test/containers/archive-cases.ts'
import { packArchive } from '#test/containers/pack-archive.ts'
import { packWord, paragraph } from '#test/containers/pack-word.ts'

const DEEP = 40_000
/** More than one call takes arguments, which stacks of values spread into it would overrun. */
const MANY = 200_000
const MEGA = 1024 * 1024

const nitf = (inside: string, head = '') =>
  `<?xml version="1.0"?>${head}<nitf><body><body.head><hedline><hl1>Ferry finds a berth</hl1></hedline></body.head><body.content>${inside}</body.content></body></nitf>`

const laughs = (depth: number) =>
  `<!DOCTYPE nitf [<!ENTITY a0 "lol">${Array.from({ length: depth }, (_, level) => `<!ENTITY a${level + 1} "${`&a${level};`.repeat(10)}">`).join('')}]>`

const attributes = (count: number) => Array.from({ length: count }, (_, at) => `a${at}="1"`).join(' ')

const deepMail = (depth: number) =>
  `From: a@b.example\nMIME-Version: 1.0\nSubject: x\n${Array.from({ length: depth }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`).join('')}`

/** Documents that are malicious or broken in particular ways, by name. */
export const documents: Readonly<Record<string, () => string | Buffer>> = {
  'entity bomb': () => nitf('<p>&a9;</p>', laughs(9)),
  'entity quadratic': () =>
    nitf(`<p>${'&big;'.repeat(20_000)}</p>`, `<!DOCTYPE nitf [<!ENTITY big "${'x'.repeat(20_000)}">]>`),
  'external entity, file': () =>
    nitf('<p>&x;</p>', '<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/hostname">]>'),
  'external entity, network': () =>
    nitf(
      '<p>&x;</p>',
      '<!DOCTYPE nitf SYSTEM "http://127.0.0.1:9/x.dtd" [<!ENTITY % p SYSTEM "http://127.0.0.1:9/y"> %p;]>',
    ),
  'xinclude and stylesheet': () =>
    nitf(
      '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/hostname"/>',
      '<?xml-stylesheet href="http://127.0.0.1:9/x.xsl"?>',
    ),
  'deep XML': () => nitf(`${'<p>'.repeat(DEEP)}a${'</p>'.repeat(DEEP)}`),
  'deep XML, open': () => `<nitf>${'<p>'.repeat(DEEP)}`,
  'deep HTML': () => `<!doctype html><html><body><h1>Ferry</h1>${'<div>'.repeat(DEEP)}a`,
  'deep HTML inline': () => `<!doctype html><html><body><p>${'<b><i>'.repeat(DEEP / 2)}a`,
  'deep HTML lists': () => `<!doctype html><html><body>${'<ul><li>'.repeat(DEEP / 2)}a`,
  'deep HTML tables': () => `<!doctype html><html><body>${'<table><tr><td>'.repeat(DEEP / 4)}a`,
  'deep JSON arrays': () => '['.repeat(DEEP),
  'deep JSON objects': () => '{"a":'.repeat(DEEP),
  'deep ninjs': () =>
    `{"uri":"urn:a","headline":"Ferry","body_text":"A ferry.","associations":${'{"a":{"associations":'.repeat(DEEP)}`,
  'deep mail': () => deepMail(5000),
  'deep doctype': () => `<!DOCTYPE ${'['.repeat(DEEP)}`,
  'declarations that never end behind a document': () =>
    `${nitf('<p>A ferry.</p>')}${'<?xml\t'.repeat(300_000)}`,
  'comments over a declaration that never comes': () => `<!--${'--><!---->'.repeat(1000)}<?xml`,
  'many attributes': () => `<nitf ${attributes(MANY)}/>`,
  'many attributes, HTML': () =>
    `<!doctype html><html><body ${attributes(MANY)}><p>A ferry.</p></body></html>`,
  'many members': () => `{${Array.from({ length: MANY }, (_, at) => `"a${at}":1`).join(',')}}`,
  'many elements': () => nitf('<p/>'.repeat(MANY)),
  'many items of a feed': () =>
    `<rss version="2.0"><channel><title>Harbor</title>${'<item><title>Ferry</title><description>A ferry.</description></item>'.repeat(3000)}</channel></rss>`,
  'duplicate attributes': () => '<nitf a="1" a="2"><body/></nitf>',
  'duplicate members': () =>
    '{"headline":"a","headline":"b","uri":"x","body_text":"A ferry.","body_text":"B"}',
  'NULs in text': () => `Ferry finds a berth\n\nBy Ana\0 Ruiz\n\nPORT (AP) \0— A ferry.\n`,
  'NULs alone': () => '\0'.repeat(100_000),
  'NULs in XML': () => nitf('<p>A\0b</p>'),
  'lone surrogates, UTF-16': () => Buffer.from('\uFEFFFerry \uD800 berth', 'utf16le'),
  'lone surrogates, JSON': () =>
    '{"uri":"u","headline":"Ferry \\ud800","body_text":"A \\udc00 ferry. \\ud83d"}',
  'lone surrogates, XML': () => nitf('<p>&#xD800; &#xFFFE; &#0;</p>'),
  'WTF-8': () => Buffer.from('Ferry \xED\xA0\x80 berth', 'latin1'),
  'a mark alone': () => Buffer.of(0xef, 0xbb, 0xbf),
  'an UTF-16 mark alone': () => Buffer.of(0xff, 0xfe),
  'one byte': () => Buffer.of(0x41),
  nothing: () => Buffer.alloc(0),
  'prototype keys': () =>
    '{"__proto__":{"headline":"x"},"constructor":1,"uri":"u","headline":"Ferry","body_text":"A ferry.","toString":2}',
  'prototype labels': () =>
    'From: a@b.example\nMIME-Version: 1.0\nSubject: x\n__proto__: y\n\nconstructor: a\n__proto__: b\nHeadline: c\n',
  'prototype elements': () =>
    nitf('<constructor/><p __proto__="x">a</p><__proto__>b</__proto__><toString>c</toString>'),
  'script vectors': () =>
    nitf(
      '<p>a<script>alert(1)</script><a href="javascript:alert(1)">b</a><img src="x" onerror="alert(1)"/></p>',
    ),
  'one line of 10 MB': () => 'harbour '.repeat((10 * MEGA) / 8),
  'one word of 10 MB': () => 'a'.repeat(10 * MEGA),
  'a paragraph of 10 MB, XML': () => nitf(`<p>${'harbour '.repeat((9 * MEGA) / 8)}</p>`),
  'a paragraph of 10 MB, HTML': () =>
    `<!doctype html><html><body><p>${'harbour '.repeat((9 * MEGA) / 8)}</p></body></html>`,
  'a body of 10 MB, JSON': () =>
    `{"uri":"u","headline":"Ferry","body_text":"${'harbour '.repeat((9 * MEGA) / 8)}"}`,
  'a mail line of 10 MB': () =>
    `From: a@b.example\nMIME-Version: 1.0\nSubject: Ferry\n\n${'harbour '.repeat((9 * MEGA) / 8)}`,
  'a mail header of 1 MB': () =>
    `From: a@b.example\nMIME-Version: 1.0\nSubject: ${'=?utf-8?Q?a?= '.repeat(70_000)}\n\nA ferry.`,
  'a mail of many parts': () =>
    `From: a@b.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n${'--b\nContent-Type: text/plain\n\nx\n'.repeat(4000)}`,
  'a mail in mails': () =>
    `${'From: a@b.example\nMIME-Version: 1.0\nContent-Type: message/rfc822\n\n'.repeat(2000)}x`,
  'lines of 5 MB': () => 'A ferry finds a berth.\n'.repeat((5 * MEGA) / 23),
  'control characters': () => Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('a'),
  'wire frames': () => '\x01a1234\x02'.repeat(10_000),
  'wire frames, open': () => '\x16\x16\x01'.repeat(10_000),
  'zip bomb': () => archiveCases['rejected-bomb'],
  'zip slip': () => archiveCases['rejected-path'],
  'zip of many': () =>
    packArchive(Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`${at}.txt`, 'A']))),
  'zip that lies of its size': () => lie(packArchive({ 'a.txt': 'ferry '.repeat(50_000) })),
  'gzip that is cut off': () => gzipSync('ferry '.repeat(50_000)).subarray(0, 200),
  'gzip of 50 MB': () => gzipSync(Buffer.alloc(50 * MEGA)),
  'zip in zip': () => packArchive({ 'a.zip': packArchive({ 'b.zip': packArchive({ 'c.txt': 'A' }) }) }),
  'Word, deep': () =>
    packWord(`${'<w:tbl><w:tr><w:tc>'.repeat(3000)}${'</w:tc></w:tr></w:tbl>'.repeat(3000)}`),
  'Word, entity bomb': () => packWord('<w:p>&lol;</w:p>'),
  'Word, large': () =>
    packWord(
      Array.from({ length: 1500 }, (_, at) => paragraph(`Ferry ${at} finds a new berth at the pier.`)).join(
        '',
      ),
    ),
  'Word without parts': () => packArchive({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<a/>' }),
}

/** The archive with its first file declared to have 10 bytes, in its header and in the directory. */
const lie = (archive: Buffer): Buffer => {
  const lying = Buffer.from(archive)
  lying.writeUInt32LE(10, 22)
  lying.writeUInt32LE(10, lying.indexOf('PK\x01\x02', 0, 'latin1') + 24)
  return lying
}
