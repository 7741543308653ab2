import { expect, test } from 'vitest'
import { normalizeByline } from '#domain/normalize/byline/normalize-byline.ts'

const namesIn = (line: string) => normalizeByline(line)?.authors.map(({ name }) => name)

test.each([
  ['By LIM Wei Ming and TAN Siew Hong', ['Lim Wei Ming', 'Tan Siew Hong']],
  ['By CHEN Wei Ming in Taipei', ['Chen Wei Ming']],
  ['By Gulnara Orozbek kyzy', ['Gulnara Orozbek kyzy']],
  ['By Nursultan Abai uulu in Bishkek', ['Nursultan Abai uulu']],
  ['By Davron Rahmon o‘g‘li', ['Davron Rahmon o‘g‘li']],
  ['By Sanjay Kumar s/o Rajan', ['Sanjay Kumar s/o Rajan']],
  ['By Priya d/o Selvam, Halden Times', ['Priya d/o Selvam']],
  ['By Smt. Lakshmi Devi', ['Smt. Lakshmi Devi']],
  ['By Suryanti and Budi Hartono', ['Suryanti', 'Budi Hartono']],
  ['By JON EK', ['Jon Ek']],
  ['By AYŞE YILMAZ', ['Ayşe Yılmaz']],
  ['By ÇİĞDEM YILDIZ and IŞIL ÇELİK', ['Çiğdem Yıldız', 'Işıl Çelik']],
  ['By YILMA DERESSA', ['Yilma Deressa']],
  ['By DANIEL ŞTEFAN ILIESCU', ['Daniel Ştefan Iliescu']],
  ['By a.ruiz@daily.example (Ana Ruiz) and bo@daily.example (Bo Lind)', ['Ana Ruiz', 'Bo Lind']],
  ['By a.ruiz@daily.example (Ana Ruiz)', ['Ana Ruiz']],
  ['Penulis: Suryanti', ['Suryanti']],
  ['เรื่อง: สมชาย ใจดี', ['สมชาย ใจดี']],
  ['By Ada Marlowe, as told to Bo Lind of the Harbor Ledger', ['Ada Marlowe', 'Bo Lind']],
  ['By Ada Marlowe, for the White House pool', ['Ada Marlowe']],
  ['By ChatGPT and Ada Marlowe', ['Ada Marlowe']],
  ['By Ada Marlowe, with the help of AI', ['Ada Marlowe']],
  ['By Ada Marlowe (AI-assisted)', ['Ada Marlowe']],
  ['By Ada Marlowe | AI-assisted', ['Ada Marlowe']],
  ['By Ada Marlowe (with AI)', ['Ada Marlowe']],
  ['By Ai Tanaka', ['Ai Tanaka']],
  ['By Ada Marlowe, Bo Lind and three more', ['Ada Marlowe', 'Bo Lind']],
  ['By Ada Marlowe + 2 others', ['Ada Marlowe']],
  ['By Ada Marlowe, Signal: amarlowe.45', ['Ada Marlowe']],
  ['By Ada Marlowe, on Signal at amarlowe.45', ['Ada Marlowe']],
  ['By Ada Signal', ['Ada Signal']],
  ['By Md. Shafiqul Islam and Mst. Ayesha Begum', ['Md. Shafiqul Islam', 'Mst. Ayesha Begum']],
  ['מאת: יעל כהן־לוי', ['יעל כהן־לוי']],
  ['By Ada Marlowe, as told to Harbor Ledger', ['Ada Marlowe']],
  ['By Ada Marlowe, for the pool', ['Ada Marlowe']],
])('%s is by %j', (line, names) => {
  expect(namesIn(line)).toEqual(names)
})

test.each([
  ['By SUN Media Group', []],
  ['By HAN Solutions', undefined],
  ['By Microsoft and Bo Lind', undefined],
  ['By Christmas and New Year', undefined],
  ['By Land and Sea Route', undefined],
  ['By Suryanti', undefined],
  ['By ChatGPT', undefined],
  ['Laporan Tahunan', undefined],
  ['By Rain. Wind. Snow', undefined],
  ['Penulis: Redaksi', []],
  ['Oleh Karena', undefined],
  ['เรื่องเล่าจากท่าเรือ', undefined],
])('%s names %j', (line, names) => {
  expect(namesIn(line)).toEqual(names)
})

test.each([
  ['By Engr. Musa Bello', ['Engr. Musa Bello']],
  ['By Su Yung-yao and Won Jun-ho', ['Su Yung-yao', 'Won Jun-ho']],
  ['By Su Yung-yao / Staff reporter, with staff writer', ['Su Yung-yao']],
  ['Por Su Santidad', undefined],
  ['By Ada Marlowe and Barr. Emeka Obi', ['Ada Marlowe', 'Barr. Emeka Obi']],
  ['By the Most Rev. Bo Lind', ['Rev. Bo Lind']],
  ['By MÁIRE NÍ BHRIAIN', ['Máire Ní Bhriain']],
  ['By ÚNA UÍ BHRIAIN', ['Úna Uí Bhriain']],
  ['By WONG Kar and Ada Marlowe', ['Wong Kar', 'Ada Marlowe']],
  ['By CHAN WA MING', ['Chan Wa Ming']],
  ['By Reuters. Bo Lind', ['Bo Lind']],
  ['By WXBQ Web', undefined],
])('titles and family names in %s: %j', (line, names) => {
  expect(namesIn(line)).toEqual(names)
})

test.each(['New York Focus', 'Mission Local', 'Investigate Europe', 'IDL-Reporteros', '360info'])(
  'a newsroom is no second writer: %s',
  house => {
    expect(normalizeByline(`By Ada Marlowe, ${house}`)?.authors).toEqual([
      { name: 'Ada Marlowe', affiliation: house },
    ])
  },
)
