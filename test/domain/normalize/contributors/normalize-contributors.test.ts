import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalizeContributors } from '#domain/normalize/contributors/normalize-contributors.ts'

const brief = (raw: string): string[] | undefined =>
  normalizeContributors(raw)?.contributors.map(({ name, role, affiliation, location }) =>
    [name, role, affiliation, location].filter(Boolean).join(' | '),
  )

const cases: [raw: string, contributors: string[]][] = [
  ['Reported from Leith; additional reporting by Ana Ruiz', ['Ana Ruiz | additional-reporting']],
  ['Reported from Port Ellery; edited by Ana Ruiz', ['Ana Ruiz | editing']],
  ['Reporting from Leith; editing by Ana Ruiz', ['Ana Ruiz | editing']],
  ['Reporting from Ana Ruiz; editing by Bo Lind', ['Ana Ruiz | reporting', 'Bo Lind | editing']],
  ['Współpracowała Ewa Nowak', ['Ewa Nowak | assistance']],
  ["Avec l'Associated Press", []],
  ['An Associated Press journalist in Quito contributed to this report.', []],
  ['An AFP correspondent and Ana Ruiz contributed to this report.', ['Ana Ruiz | reporting']],
  ['An Nguyen contributed to this report.', ['An Nguyen | reporting']],
  ['写真：山田花子/共同', ['山田花子 | photography | 共同']],
  ['编辑/王小梅', ['王小梅 | editing']],
  ['Współpracowali: Ewa Nowak oraz Jan Kos', ['Ewa Nowak | assistance', 'Jan Kos | assistance']],
  ['Spolupracovali Jana Mala a Petr Novak', ['Jana Mala | assistance', 'Petr Novak | assistance']],
  ['Na článku spolupracovali Jana Malá a Anna Poe', ['Jana Malá | reporting', 'Anna Poe | reporting']],
  ['Preložila Jana Malá', ['Jana Malá | assistance']],
  ['Pripravila Jana Malá a Petr Novák', ['Jana Malá | writing', 'Petr Novák | writing']],
  ['Surađivali: Ana Horvat i Ivan Babić', ['Ana Horvat | assistance', 'Ivan Babić | assistance']],
  ['Sodelovala: Ana Kos', ['Ana Kos | assistance']],
  ['Preveo Ivan Babić.', ['Ivan Babić | assistance']],
  ['Avustajat: Anna Korpi ja Eero Salo', ['Anna Korpi | assistance', 'Eero Salo | assistance']],
  ['Suomentanut Anna Korpi', ['Anna Korpi | assistance']],
  ['Közreműködtek: Nagy Zsófia és Kovács István', ['Nagy Zsófia | assistance', 'Kovács István | assistance']],
  ['Katkıda bulunanlar: Ali Demir ve Can Ak', ['Ali Demir | assistance', 'Can Ak | assistance']],
  ['Hazırlayan: Ayşe Yılmaz', ['Ayşe Yılmaz | writing']],
  ['Συνεργάστηκε η Ελένη Κυριάκου', ['Ελένη Κυριάκου | assistance']],
  [
    'Bendradarbiavo: Ona Kazlauskė ir Jonas Petraitis',
    ['Ona Kazlauskė | assistance', 'Jonas Petraitis | assistance'],
  ],
  ['Tulkoja Anna Kalniņa un Jānis Bērziņš', ['Anna Kalniņa | assistance', 'Jānis Bērziņš | assistance']],
  ['Tõlkinud Jaan Tamm', ['Jaan Tamm | assistance']],
  ['Au colaborat: Ion Pop și Ana Rus.', ['Ion Pop | reporting', 'Ana Rus | reporting']],
  ['Материал подготовили Анна Орлова и Иван Лунин', ['Анна Орлова | writing', 'Иван Лунин | writing']],
  [
    'Над матеріалом працювали: Анна Шевчук та Іван Лунін',
    ['Анна Шевчук | reporting', 'Іван Лунін | reporting'],
  ],
  ['Diterjemahkan oleh Suryanti Dewi', ['Suryanti Dewi | assistance']],
  ['(Mitarbeit Ana Ruiz in Berlin)', ['Ana Ruiz | assistance | Berlin']],
  ['Mit Material von Ana Ruiz', ['Ana Ruiz | assistance']],
  ['Aan dit artikel werkten mee: Ana Ruiz en Bo Lind', ['Ana Ruiz | assistance', 'Bo Lind | assistance']],
  ['In samenwerking met Ana Ruiz', ['Ana Ruiz | assistance']],
  ['Redigert av Bo Lind', ['Bo Lind | editing']],
  ['Relu par Ana Ruiz', ['Ana Ruiz | editing']],
  ['Redigering: Bo Lind i Oslo', ['Bo Lind | editing | Oslo']],
  ['Penulis: Suryanti Dewi di Jakarta', ['Suryanti Dewi | writing | Jakarta']],
  [
    'Hanno collaborato Anna Rossi a Londra e Mario Bianchi a Milano',
    ['Anna Rossi | reporting | Londra', 'Mario Bianchi | reporting | Milano'],
  ],
  [
    'Reporting by Mohd. Arif in Quito and Robert Hale, Jr. in Lima; Editing by Bo Lind',
    ['Mohd. Arif | reporting | Quito', 'Robert Hale Jr. | reporting | Lima', 'Bo Lind | editing'],
  ],
  [
    'An diesem Bericht haben auch Ada Marlowe und Bo Lind mitgearbeitet.',
    ['Ada Marlowe | assistance', 'Bo Lind | assistance'],
  ],
  ['Aan dit artikel werkte Ada Marlowe mee.', ['Ada Marlowe | assistance']],
  ['Ada Marlowe a participé à cet article.', ['Ada Marlowe | reporting']],
  ['M.m.v. Ada Marlowe', ['Ada Marlowe | assistance']],
  ['ساهم في إعداد التقرير أحمد علي من القاهرة', ['أحمد علي | reporting | القاهرة']],
  ['השתתפה בהכנת הכתבה יעל לוי', ['יעל לוי | reporting']],
  ['Při přípravě článku spolupracoval Jan Novák.', ['Jan Novák | reporting']],
  ['Ha colaborado en esta información Marta Ruiz.', ['Marta Ruiz | reporting']],
  ['Marta Ruiz ha colaborado en esta información.', ['Marta Ruiz | reporting']],
  ['Alla stesura di questo articolo ha collaborato Mario Rossi', ['Mario Rossi | reporting']],
  ['With contributions from Ada Marlowe, the AP and Reuters.', ['Ada Marlowe | assistance']],
  ['Ada Marlowe translated this story from Spanish.', ['Ada Marlowe | assistance']],
  ['Ada Marlowe contributed translation.', ['Ada Marlowe | assistance']],
  [
    'AGERPRES (AS-author: Ion Pop, editor: Ana Rus, online editor: Dan Lup)',
    ['Ion Pop | reporting', 'Ana Rus | editing', 'Dan Lup | editing'],
  ],
  ['Ada Marlowe of Capital & Main contributed.', ['Ada Marlowe | reporting | Capital & Main']],
  [
    'В подготовке материала участвовали Анна Орлова и Иван Лунин',
    ['Анна Орлова | reporting', 'Иван Лунин | reporting'],
  ],
  ['В подготовке материала приняла участие Анна Орлова', ['Анна Орлова | reporting']],
  ['Над текстом работала Анна Орлова', ['Анна Орлова | reporting']],
  [
    'У підготовці матеріалу брали участь Анна Орлова та Іван Лунін',
    ['Анна Орлова | reporting', 'Іван Лунін | reporting'],
  ],
  [
    'Reporters: Ada Marlowe; Editors: Bo Lind; Photographer: Cy Dow',
    ['Ada Marlowe | reporting', 'Bo Lind | editing', 'Cy Dow | photography'],
  ],
  [
    'Ada Marlowe and the late Bo Lind contributed to this report.',
    ['Ada Marlowe | reporting', 'Bo Lind | reporting'],
  ],
  [
    '(Reporting by Ada Marlowe, Ada.Marlowe@nordwire.example; Editing by Bo Lind)',
    ['Ada Marlowe | reporting', 'Bo Lind | editing'],
  ],
  ['（参与记者：张敏、王芳）', ['张敏 | reporting', '王芳 | reporting']],
  [
    '（执笔记者：李伟明；参与记者：张敏、王芳）',
    ['李伟明 | writing', '张敏 | reporting', '王芳 | reporting'],
  ],
  [
    'Compiled by Ada Marlowe and Bo Lind from AP wire reports.',
    ['Ada Marlowe | writing', 'Bo Lind | writing'],
  ],
  ['Foto’s: Ada Marlowe', ['Ada Marlowe | photography']],
  ['Laporan tambahan oleh Ada Marlowe', ['Ada Marlowe | additional-reporting']],
  ['Haberi yazan: Ada Marlowe, düzenleyen: Bo Lind', ['Ada Marlowe | writing', 'Bo Lind | editing']],
  ['Autor: Ada Marlowe, współpraca Bo Lind', ['Ada Marlowe | reporting', 'Bo Lind | assistance']],
  ['עריכה: דנה לוי', ['דנה לוי | editing']],
  ['Toimittaja: Liisa Virtanen', ['Liisa Virtanen | reporting']],
  [
    'Associated Press writer Ada Marlowe contributed to this report. ___ Follow the coverage at https://apnews.example/hub',
    ['Ada Marlowe | reporting | Associated Press'],
  ],
  [
    'Associated Press writers Ada Marlowe in Quito and Suryanti in Jakarta, Indonesia, contributed to this report.',
    [
      'Ada Marlowe | reporting | Associated Press | Quito',
      'Suryanti | reporting | Associated Press | Jakarta, Indonesia',
    ],
  ],
  [
    'Associated Press writers Joan Pere i Mas in Girona and Bo Lind in Lima contributed to this report.',
    [
      'Joan Pere i Mas | reporting | Associated Press | Girona',
      'Bo Lind | reporting | Associated Press | Lima',
    ],
  ],
  [
    'Перевод с английского: Анна Орлова. Tłumaczenie z angielskiego: Jan Kos',
    ['Анна Орлова | assistance', 'Jan Kos | assistance'],
  ],
  [
    'Traducción del inglés: Ada Marlowe. Verificación de datos: Bo Lind',
    ['Ada Marlowe | assistance', 'Bo Lind | research'],
  ],
  ['Zdjęcia: Anna Wrona. Schlussredaktion: Bo Lind', ['Anna Wrona | photography', 'Bo Lind | editing']],
  [
    'Översatt från engelska av Bo Lind. Prevod: Ana Kovač; Uredio: Ivan Babić',
    ['Bo Lind | assistance', 'Ana Kovač | assistance', 'Ivan Babić | editing'],
  ],
  [
    'Infographie : Ada Marlowe. Social media by Bo Lind',
    ['Ada Marlowe | assistance', 'Bo Lind | assistance'],
  ],
  [
    '(reporting by ada marlowe in quito; editing by bo van der lind)',
    ['Ada Marlowe | reporting | Quito', 'Bo van der Lind | editing'],
  ],
  ['(Подготовила Анна Орлова. Редактор Нина Белова)', ['Анна Орлова | writing', 'Нина Белова | editing']],
  ['(Репортаж Анны Орловой; редактор Нина Белова)', ['Анны Орловой | reporting', 'Нина Белова | editing']],
  [
    '(Ρεπορτάζ: Νίκος Βλάχος. Επιμέλεια: Μαρία Νικολάου)',
    ['Νίκος Βλάχος | reporting', 'Μαρία Νικολάου | editing'],
  ],
  [
    'Ada Marlowe contributed reporting from Quito, Bo Lind from Lima, and Eva Frost and Li Na from Oslo.',
    [
      'Ada Marlowe | reporting | Quito',
      'Bo Lind | reporting | Lima',
      'Eva Frost | reporting | Oslo',
      'Li Na | reporting | Oslo',
    ],
  ],
  [
    '--With assistance from Ada Marlowe and Bo Lind.To contact the reporter on this story: Eva Frost in Quito at eva@halden.example',
    ['Ada Marlowe | assistance', 'Bo Lind | assistance'],
  ],
  ['(Opracowała Anna Wrona, redagował Jan Kos)', ['Anna Wrona | writing', 'Jan Kos | editing']],
  ['Editing by: Ada Marlowe – Proofreading by: Bo Lind', ['Ada Marlowe | editing', 'Bo Lind | editing']],
  ['Research for this article was done by Ada Marlowe.', ['Ada Marlowe | research']],
  [
    'The Globe and Mail’s Ada Marlowe contributed to this report.',
    ['Ada Marlowe | reporting | The Globe and Mail'],
  ],
  [
    "Burlington Free Press' Ada Marlowe contributed to this report.",
    ['Ada Marlowe | reporting | Burlington Free Press'],
  ],
  [
    'Spokesman-Review’s Ada Marlowe and Bo Lind contributed to this report.',
    ['Ada Marlowe | reporting', 'Bo Lind | reporting'],
  ],
  ["Nashville Tennessean's C.J. Marlowe contributed to this report.", ['C.J. Marlowe | reporting']],
  ['Edited by Luca de’ Rossi', ['Luca de’ Rossi | editing']],
  ['Staff researcher Ada Marlowe contributed to this report.', ['Ada Marlowe | research']],
  ['(Reporterin: Ada Marlowe. Redigiert von Bo Lind.)', ['Ada Marlowe | reporting', 'Bo Lind | editing']],
  ['Reporting by J.-L. Page; Editing by Li Na', ['J.-L. Page | reporting', 'Li Na | editing']],
  ['(责任编辑：王小梅 李文博)', ['王小梅 | editing', '李文博 | editing']],
  ['(Geschreven door Ada Marlowe; Redactie: Bo Lind)', ['Ada Marlowe | writing', 'Bo Lind | editing']],
  [
    'Pewarta: Joko Surya  Editor: Sri Ayu  Copyright © KABAR 2027',
    ['Joko Surya | writing', 'Sri Ayu | editing'],
  ],
  ['Reportería: Inés Valdivia. Edición: Bo Lind.', ['Inés Valdivia | reporting', 'Bo Lind | editing']],
  ['FOX NEWS’ ADA MARLOWE CONTRIBUTED TO THIS REPORT.', ['Ada Marlowe | reporting | FOX NEWS']],
  ['Journalist: Kari Solberg. Foto: Bo Lind', ['Kari Solberg | reporting', 'Bo Lind | photography']],
  ['Текст: Пётр Белов. Фото: Анна Орлова', ['Пётр Белов | writing', 'Анна Орлова | photography']],
  ['Camera: Jan Kos; Edit: Bo Lind', ['Jan Kos | photography', 'Bo Lind | editing']],
  ['Reporting by Jan Kos, desking by Bo Lind', ['Jan Kos | reporting', 'Bo Lind | editing']],
  ['Picture: Bo Lind/PA', ['Bo Lind | photography | PA']],
  [
    'C.J. Kos reported from Rome and Bo Lind from Oslo.',
    ['C.J. Kos | reporting | Rome', 'Bo Lind | reporting | Oslo'],
  ],
  ['Words: Jan Kos. Pictures: Bo Lind', ['Jan Kos | writing', 'Bo Lind | photography']],
  ['Foto og tekst: Kari Solberg', ['Kari Solberg | writing']],
  ['m.m.v. Joris van Dam en Els Bakker', ['Joris van Dam | assistance', 'Els Bakker | assistance']],
  ['取材協力・山田花子', ['山田花子 | assistance']],
  ['Oprac. Anna Wrona (PAP)', ['Anna Wrona | writing | PAP']],
  ['autor: Anna Wrona, red. Jan Kos', ['Anna Wrona | reporting', 'Jan Kos | editing']],
  [
    'Reuters’ Ada Marlowe and Bo Lind assisted.',
    ['Ada Marlowe | reporting | Reuters', 'Bo Lind | reporting | Reuters'],
  ],
  ['Ont collaboré à cet article : Anne Lecoq', ['Anne Lecoq | reporting']],
  ['Journalisten Nils Ek har bidragit till artikeln.', ['Nils Ek | reporting']],
  ['Над материалом работали: Анна Орлова, Пётр Белов', ['Анна Орлова | reporting', 'Пётр Белов | reporting']],
  ['(Editing by Bo Lind, Reuters Messaging: bo.lind@nordwire.example)', ['Bo Lind | editing']],
  [
    '(Ada Marlowe in Lima and Bo Lind in Oslo)',
    ['Ada Marlowe | reporting | Lima', 'Bo Lind | reporting | Oslo'],
  ],
  [
    'Con información de Inés Valdivia de El Puerto en Lima',
    ['Inés Valdivia | assistance | El Puerto | Lima'],
  ],
  ['Laporan oleh Joko Surya; disunting oleh Sri Ayu', ['Joko Surya | reporting', 'Sri Ayu | editing']],
  ['Redigerat av Nils Ek', ['Nils Ek | editing']],
  [
    'Ada Marlowe and Bo Lind contributed reporting from Lima, Peru, and Oslo, respectively.',
    ['Ada Marlowe | reporting | Lima, Peru', 'Bo Lind | reporting | Oslo'],
  ],
  [
    'Mitarbeit: Karla Wirth, Jan Busch (beide Berlin)',
    ['Karla Wirth | reporting | Berlin', 'Jan Busch | reporting | Berlin'],
  ],
  [
    'Inés Valdivia colaboró desde Lima y Bo Lind desde Oslo.',
    ['Inés Valdivia | reporting | Lima', 'Bo Lind | reporting | Oslo'],
  ],
  [
    '(Reportagem de Ada Marlowe, no Porto, e Bo Lind, em Lima)',
    ['Ada Marlowe | reporting | Porto', 'Bo Lind | reporting | Lima'],
  ],
  [
    'Ada Marlowe reported from Lima; and Bo Lind, of Harbor Star, from Oslo.',
    ['Ada Marlowe | reporting | Lima', 'Bo Lind | reporting | Harbor Star | Oslo'],
  ],
  [
    'With contributions from Ada Marlowe in Lima; Bo Lind, Harbor Ledger.',
    ['Ada Marlowe | assistance | Lima', 'Bo Lind | assistance | Harbor Ledger'],
  ],
  [
    '(Redacción de Ada Marlowe en Lima. Editado por Bo Lind)',
    ['Ada Marlowe | writing | Lima', 'Bo Lind | editing'],
  ],
  [
    '(Segnalazioni di Chiara Neri da Roma, editing Bo Lind)',
    ['Chiara Neri | reporting | Roma', 'Bo Lind | editing'],
  ],
  [
    'With Ada Marlowe in Lima and Bo Lind in Oslo; Editing by Eva Frost',
    ['Ada Marlowe | reporting | Lima', 'Bo Lind | reporting | Oslo', 'Eva Frost | editing'],
  ],
  [
    'Ada Marlowe in Lima, with Bo Lind in Oslo; Editing by Eva Frost',
    ['Ada Marlowe | reporting | Lima', 'Bo Lind | reporting | Oslo', 'Eva Frost | editing'],
  ],
  [
    'With reporting by Ada Marlowe and Bo Lind in Lima and Eva Frost of The Harbor Star',
    [
      'Ada Marlowe | reporting | Lima',
      'Bo Lind | reporting | Lima',
      'Eva Frost | reporting | The Harbor Star',
    ],
  ],
  [
    'Harbor Star staff writers Ada Marlowe, Bo Lind and Eva Frost, and special correspondent Jan Busch in Lima contributed to this report.',
    [
      'Ada Marlowe | reporting | Harbor Star',
      'Bo Lind | reporting | Harbor Star',
      'Eva Frost | reporting | Harbor Star',
      'Jan Busch | reporting | Lima',
    ],
  ],
  [
    'Ada Marlowe contributed reporting from Lima, Peru, and an employee of The Harbor Star from Quito.',
    ['Ada Marlowe | reporting | Lima, Peru'],
  ],
  [
    'News assistant Ada Marlowe and photographer Bo Lind contributed to this report from Lima.',
    ['Ada Marlowe | reporting | Lima', 'Bo Lind | reporting | Lima'],
  ],
  [
    'Notes to editors - By: Ada Marlowe; Editing by: Bo Lind',
    ['Ada Marlowe | reporting', 'Bo Lind | editing'],
  ],
  [
    '(Por Ada Marlowe. Reporte adicional de Inés Valdivia. Editado por Bo Lind)',
    ['Ada Marlowe | reporting', 'Inés Valdivia | additional-reporting', 'Bo Lind | editing'],
  ],
  ['(Von Karla Wirth. Redigiert von Bo Lind)', ['Karla Wirth | reporting', 'Bo Lind | editing']],
  [
    'Ada Marlowe in Lima and Bo Lind in Oslo contributed to this report; Eva Frost contributed from Quito.',
    ['Ada Marlowe | reporting | Lima', 'Bo Lind | reporting | Oslo', 'Eva Frost | reporting | Quito'],
  ],
  [
    'Harbor Star reporter Ada Marlowe in Lima contributed to this obituary.',
    ['Ada Marlowe | reporting | Harbor Star | Lima'],
  ],
  [
    'Ada Marlowe reported from Lima, with additional reporting from Bo Lind in Oslo.',
    ['Ada Marlowe | reporting | Lima', 'Bo Lind | additional-reporting | Oslo'],
  ],
  ['(Por Ada Marlowe; Edição Bo Lind)', ['Ada Marlowe | reporting', 'Bo Lind | editing']],
  ['(Redação Ada Marlowe; edição Bo Lind)', ['Ada Marlowe | reporting', 'Bo Lind | editing']],
  ['(Informações de Ada Marlowe; edição de Bo Lind)', ['Ada Marlowe | reporting', 'Bo Lind | editing']],
  [
    '(Reportage Lucie Mercier et Ada Marlowe, Bo Lind pour la version française)',
    ['Lucie Mercier | reporting', 'Ada Marlowe | reporting', 'Bo Lind | assistance'],
  ],
  [
    '(Reporting by Ada Marlowe; Editing by Bo Lind)((ada@harbor.example)) Keywords: HARBOR BUDGET/',
    ['Ada Marlowe | reporting', 'Bo Lind | editing'],
  ],
  ['(Polling by Ada Marlowe; Editing by Bo Lind)', ['Ada Marlowe | assistance', 'Bo Lind | editing']],
  ["Avec Lucie Mercier et l'Agence France-Presse", ['Lucie Mercier | assistance']],
  ['Avec les informations de Lucie Mercier', ['Lucie Mercier | assistance']],
  ['Karla Wirth hat zu diesem Bericht beigetragen.', ['Karla Wirth | reporting']],
  ['Oversat af Kari Solberg', ['Kari Solberg | assistance']],
  ['（记者：王小梅）', ['王小梅 | reporting']],
  ['(Collaboration : Lucie Mercier)', ['Lucie Mercier | assistance']],
  ['Siti Rahmawati berkontribusi dalam penulisan artikel ini.', ['Siti Rahmawati | reporting']],
  [
    'Notizblock Redaktionelle Hinweise - Autor: Karla Wirth, +49 30 5550100 - Redaktion: Jan Busch',
    ['Karla Wirth | reporting', 'Jan Busch | editing'],
  ],
  [
    'Writing, reporting and editing by Ada Marlowe; text & research by Bo Lind',
    ['Ada Marlowe | writing', 'Bo Lind | writing'],
  ],
  ["Traduit de l'anglais par Ada Marlowe", ['Ada Marlowe | assistance']],
  ['Kari Solberg bidro til denne saken', ['Kari Solberg | reporting']],
  ['Joris de Wit droeg bij aan dit artikel', ['Joris de Wit | reporting']],
  ['Jan Kos a Eva Dvořáková přispěli k této zprávě', ['Jan Kos | reporting', 'Eva Dvořáková | reporting']],
  ['Reportage : Ada Marlowe à Dakar', ['Ada Marlowe | reporting | Dakar']],
  ['Bewerking: Ada Marlowe', ['Ada Marlowe | editing']],
  ['Автори: Ганна Лис та Ігор Бондар', ['Ганна Лис | reporting', 'Ігор Бондар | reporting']],
  ['Photos and text by Ada Marlowe', ['Ada Marlowe | writing']],
  ['Reporting by Ada Marlowe and editing by Bo Lind', ['Ada Marlowe | reporting', 'Bo Lind | editing']],
  ['With Ada Marlowe and wire reports', ['Ada Marlowe | reporting']],
  [
    '— Ada Marlowe (amarlowe@agency.example), with assistance from Bo Lind',
    ['Ada Marlowe | reporting', 'Bo Lind | assistance'],
  ],
  ['(ada.marlowe@agency.example; +44 20 5550100; Editing by Bo Lind)', ['Bo Lind | editing']],
  [
    'Halden News’ Ada Marlowe contributed to this report.Eva Lind is a reporter for Halden News.',
    ['Ada Marlowe | reporting | Halden News'],
  ],
  [
    'With assistance by Ada Marlowe and Bo Stringer',
    ['Ada Marlowe | assistance', 'Bo Stringer | assistance'],
  ],
  ['— with files from The Canadian Press and Halden’s Ada Marlowe', ['Ada Marlowe | assistance']],
  ['- AAP, with Ada Marlowe', ['Ada Marlowe | assistance']],
  ['(FRANCE 24 with AFP)', []],
  [
    'Ada Marlowe contributed reporting from Washington, D.C., and Bo Lind and Cy Dunn from Lima, Peru.',
    [
      'Ada Marlowe | reporting | Washington, D.C.',
      'Bo Lind | reporting | Lima, Peru',
      'Cy Dunn | reporting | Lima, Peru',
    ],
  ],
  [
    '(Reporting by Ada Marlowe in Quito; additional reporting by Bo Lind; Writing by Jan Busch; Editing by Mieke Dam and T.J. Pemberton)',
    [
      'Ada Marlowe | reporting | Quito',
      'Bo Lind | additional-reporting',
      'Jan Busch | writing',
      'Mieke Dam | editing',
      'T.J. Pemberton | editing',
    ],
  ],
  ['(Анна Орлова. Редактор Нина Белова)', ['Анна Орлова | reporting', 'Нина Белова | editing']],
  [
    '(Анна Орлова при участии Ивана Лядова. Редактор Нина Белова)',
    ['Анна Орлова | reporting', 'Ивана Лядова | assistance', 'Нина Белова | editing'],
  ],
  ['（记者王小梅 编辑李文博）', ['王小梅 | reporting', '李文博 | editing']],
  ['【责任编辑:李文博】', ['李文博 | editing']],
  ['(編集 山田花子)', ['山田花子 | editing']],
  ['Szerkesztette: Kiss Ilona', ['Kiss Ilona | editing']],
  ['Tłumaczenie: Zofia Wrona', ['Zofia Wrona | assistance']],
  [
    "(Reportage d'Odile Mercier, édité par Lucie Page)",
    ['Odile Mercier | reporting', 'Lucie Page | editing'],
  ],
  [
    'This story was edited for radio by Ada Marlowe and for digital by Bo Lind.',
    ['Ada Marlowe | editing', 'Bo Lind | editing'],
  ],
  ['(编译 王小梅；审校 李文博)', ['王小梅 | assistance', '李文博 | editing']],
  ['（編譯：王小梅／核稿：李文博）1140612', ['王小梅 | assistance', '李文博 | editing']],
  ['參與採寫記者：王小梅、李文博', ['王小梅 | reporting', '李文博 | reporting']],
  ['Biên tập: Trần Ngọc Bích', ['Trần Ngọc Bích | editing']],
  ['Haber-Kamera: Ayşe DEMİR/TARSUS (Mersin), (DHA)', ['Ayşe Demir | reporting | DHA | TARSUS']],
  ['Haber: Ayşe DEMİR-Kamera: Can AKSU', ['Ayşe Demir | reporting', 'Can Aksu | photography']],
  ['Adapted from German by Ada Marlowe', ['Ada Marlowe | assistance']],
  [
    'Reporting by Ada Marlowe; Editing by Bo Lind Our Standards: The Thomson Reuters Trust Principles., opens new tab',
    ['Ada Marlowe | reporting', 'Bo Lind | editing'],
  ],
  ['Reporting by Ada Marlowe Editing by Bo Lind', ['Ada Marlowe | reporting', 'Bo Lind | editing']],
  ['(Reporting by Ada Marlowe. Editing by Bo Lind.)', ['Ada Marlowe | reporting', 'Bo Lind | editing']],
  ['(Reporte de Inés Valdivia; Editado por Tomás Rey)', ['Inés Valdivia | reporting', 'Tomás Rey | editing']],
  ['(Reportage Lucie Mercier, édité par Paul Royer)', ['Lucie Mercier | reporting', 'Paul Royer | editing']],
  [
    '--With assistance from Ada Marlowe in Lima and Bo Lind.',
    ['Ada Marlowe | assistance | Lima', 'Bo Lind | assistance'],
  ],
  [
    'AP writers Ada Marlowe in Quito, Bo Lind in Richmond, Virginia, and Jan Busch in Oslo contributed to this report.',
    [
      'Ada Marlowe | reporting | AP | Quito',
      'Bo Lind | reporting | AP | Richmond, Virginia',
      'Jan Busch | reporting | AP | Oslo',
    ],
  ],
  [
    "CNN's Ada Marlowe and Bo Lind contributed to this report.",
    ['Ada Marlowe | reporting | CNN', 'Bo Lind | reporting | CNN'],
  ],
  [
    'Staff writer Ada Marlowe contributed to this report from Frankfort, Ky.',
    ['Ada Marlowe | reporting | Frankfort, Ky.'],
  ],
  ['Ada Marlowe contributed research.', ['Ada Marlowe | research']],
  [
    'Ada Marlowe reported from Cairo, while Bo Lind wrote from Rome.',
    ['Ada Marlowe | reporting | Cairo', 'Bo Lind | reporting | Rome'],
  ],
  [
    'Contributing: Ada Marlowe, The (Quito) Record; The Associated Press',
    ['Ada Marlowe | reporting | The (Quito) Record'],
  ],
  [
    'Contributing to this report were Ada Marlowe in Lima, Ohio; and Bo Lind in Wake Forest, North Carolina.',
    ['Ada Marlowe | reporting | Lima, Ohio', 'Bo Lind | reporting | Wake Forest, North Carolina'],
  ],
  ['— With files from Ada Marlowe, Global News', ['Ada Marlowe | assistance | Global News']],
  [
    'Ada Marlowe is a columnist for The Quito Herald. Bo Lind contributed to this column.',
    ['Bo Lind | reporting'],
  ],
  [
    'Marlowe reported from Quito. Associated Press writer Bo Lind in Lima contributed.',
    ['Bo Lind | reporting | Associated Press | Lima'],
  ],
  ['- Editing by: Ada Marlowe', ['Ada Marlowe | editing']],
  ['Redaktionelle Kontakte - Redaktion: Ada Marlowe, Tel.: +49 30 000 00', ['Ada Marlowe | editing']],
  ['(Reporting by Ada Marlowe @adam; Editing by Bo Lind)', ['Ada Marlowe | reporting', 'Bo Lind | editing']],
  ['Our Standards: The Quito Trust Principles. Reporting by Ada Marlowe', ['Ada Marlowe | reporting']],
  [
    "Fox News' Ada Marlowe contributed to this report, as well as The Associated Press.",
    ['Ada Marlowe | reporting | Fox News'],
  ],
  [
    'Ada Marlowe contributed reporting from Oslo; Bo Lind and Jan Busch from Bonn.',
    ['Ada Marlowe | reporting | Oslo', 'Bo Lind | reporting | Bonn', 'Jan Busch | reporting | Bonn'],
  ],
  [
    'Ada Marlowe edited this story for broadcast; Bo Lind adapted it for the web.',
    ['Ada Marlowe | editing', 'Bo Lind | assistance'],
  ],
  [
    'Ada Marlowe and Bo Lind produced and edited this interview for broadcast.',
    ['Ada Marlowe | assistance', 'Bo Lind | assistance'],
  ],
  [
    'Ada Marlowe produced and Bo Lind edited this interview for broadcast.',
    ['Ada Marlowe | assistance', 'Bo Lind | editing'],
  ],
  ['Medically reviewed by Ada Marlowe, MD', ['Ada Marlowe | editing']],
  ['Video producer: Ada Marlowe', ['Ada Marlowe | assistance']],
  ['Con informes de Ada Marlowe desde Quito', ['Ada Marlowe | reporting | Quito']],
  ['Bearbetning: Ada Marlowe', ['Ada Marlowe | editing']],
  ['Mitgearbeitet haben: Ada Marlowe, Jan Busch', ['Ada Marlowe | reporting', 'Jan Busch | reporting']],
  ['(इनपुट: राम कुमार)', ['राम कुमार | assistance']],
  ['With reports from Ada Marlowe and agencies', ['Ada Marlowe | reporting']],
  [
    '(Reporting by Ada Marlowe in Accra and by Bo Lind in Lima; Editing by Jan Busch)',
    ['Ada Marlowe | reporting | Accra', 'Bo Lind | reporting | Lima', 'Jan Busch | editing'],
  ],
  ['Ada Marlowe reported this story for Harbor Radio.', ['Ada Marlowe | reporting | Harbor Radio']],
  ['Updated June 3, 2021 at 4:14 PM ET Ada Marlowe contributed to this report', ['Ada Marlowe | reporting']],
  ['June 3, 2021 -- Updated 1011 GMT (1811 HKT) Edited by Ada Marlowe', ['Ada Marlowe | editing']],
  [
    'Ada Marlowe contributed reporting from Quito, and Bo Lind contributed research from Lima.',
    ['Ada Marlowe | reporting | Quito', 'Bo Lind | research | Lima'],
  ],
  [
    'This story was based on reporting by Ada Marlowe and Bo Lind and was written by Jan Busch.',
    ['Ada Marlowe | reporting', 'Bo Lind | reporting', 'Jan Busch | writing'],
  ],
  [
    'The (Halden) News & Record’s Ada Marlowe contributed.',
    ['Ada Marlowe | reporting | The (Halden) News & Record'],
  ],
  ['Contributing:Ada Marlowe, USA TODAY', ['Ada Marlowe | reporting | USA TODAY']],
  ['Photos: Ada Marlowe | Editor: Bo Lind', ['Ada Marlowe | photography', 'Bo Lind | editing']],
  ['(Por Inés Valdivia)', ['Inés Valdivia | writing']],
  ['(Por Inés Valdivia; Tradução Redação Lisboa, 00 11 5555)', ['Inés Valdivia | writing']],
  ['(Por Inés Valdivia; Edição de Tomás Rey)', ['Inés Valdivia | reporting', 'Tomás Rey | editing']],
  ['Übersetzung: Ada Marlowe', ['Ada Marlowe | assistance']],
  [
    'Contributing: Ada Marlowe, USA TODAY; Bo Lind, Halden Times-Delta',
    ['Ada Marlowe | reporting | USA TODAY', 'Bo Lind | reporting | Halden Times-Delta'],
  ],
  ['- Editing by: Ada Marlowe, +49 30 000 00000, <desk@agency.example>', ['Ada Marlowe | editing']],
  ['Zpracoval: Jan Busch', ['Jan Busch | writing']],
  ['Opracowanie: Anna Lis', ['Anna Lis | writing']],
  ['Translator: Ada Marlowe, Bo Lind', ['Ada Marlowe | assistance', 'Bo Lind | assistance']],
  ['Pewarta: Ada Marlowe Editor: Bo Lind', ['Ada Marlowe | writing', 'Bo Lind | editing']],
  ['（责任编辑：王小梅）', ['王小梅 | editing']],
  ['Inputs from Ada Marlowe in Mumbai', ['Ada Marlowe | assistance | Mumbai']],
  [
    "CNN's Ada Marlowe reported and wrote from Lima, with additional reporting by Bo Lind in Quito.",
    ['Ada Marlowe | reporting | CNN | Lima', 'Bo Lind | additional-reporting | Quito'],
  ],
  ['Research: Ada Marlowe. Fact-check: Bo Lind.', ['Ada Marlowe | research', 'Bo Lind | research']],
  ['* Estagiária sob supervisão de Tomás Rey', ['Tomás Rey | editing']],
  ['Con la collaborazione di Chiara Neri', ['Chiara Neri | assistance']],
  ['Çeviri: Ayşe Demir', ['Ayşe Demir | assistance']],
  ['Перевод: Нина Орлова', ['Нина Орлова | assistance']],
  ['autor: Anna Lis, edytor: Jan Busch', ['Anna Lis | reporting', 'Jan Busch | editing']],
  ['(إعداد منى الخطيب للنشرة العربية - تحرير سامر حداد)', ['منى الخطيب | writing', 'سامر حداد | editing']],
  ['— Avec des informations d’Odile Roy, à Québec', ['Odile Roy | assistance | Québec']],
  [
    'Propos recueillis par Lucie Mercier avec Paul Royer',
    ['Lucie Mercier | reporting', 'Paul Royer | reporting'],
  ],
  [
    '(Por Inés Valdivia, com reportagem adicional de Tomás Rey)',
    ['Inés Valdivia | reporting', 'Tomás Rey | additional-reporting'],
  ],
  ['Vertaling: Joris van der Aa', ['Joris van der Aa | assistance']],
  [
    '(Lucie Mercier, version française Yann d’Estrée, édité par Paul Royer)',
    ['Lucie Mercier | reporting', 'Yann d’Estrée | assistance', 'Paul Royer | editing'],
  ],
  ['Spolupracovala Jana Dvořáková', ['Jana Dvořáková | assistance']],
  ['(Haberi yazan Ayşe Demir; Redaksiyon Kemal Er)', ['Ayşe Demir | writing', 'Kemal Er | editing']],
  ['(Relacja: Anna Lis; Redagowanie: Jan Busch)', ['Anna Lis | reporting', 'Jan Busch | editing']],
  ['При участии Нины Орловой', ['Нины Орловой | assistance']],
  ['（山田花子、編集：高橋健太）', ['山田花子 | reporting', '高橋健太 | editing']],
  [
    '(Dilaporkan oleh Sri Lestari; disunting oleh Agus Wijaya)',
    ['Sri Lestari | reporting', 'Agus Wijaya | editing'],
  ],
  ['Editor: Agus Wijaya | Sumber: Antara', ['Agus Wijaya | editing']],
  [
    'Additional reporting by Ada Marlowe, Bo Lind, as well as Jan Busch',
    ['Ada Marlowe', 'Bo Lind', 'Jan Busch'].map(name => `${name} | additional-reporting`),
  ],
  [
    'Ada Marlowe reported from Quito; Editing by Bo Lind',
    ['Ada Marlowe | reporting | Quito', 'Bo Lind | editing'],
  ],
  [
    'This interview was conducted by Ada Marlowe and edited by Bo Lind.',
    ['Ada Marlowe | reporting', 'Bo Lind | editing'],
  ],
  ['Revisão: Ada Marlowe', ['Ada Marlowe | editing']],
  ['Urednica: Ana Kovač', ['Ana Kovač | editing']],
  ['Уредник: Милица Ћирковић', ['Милица Ћирковић | editing']],
  ['Redaktors: Jānis Bērziņš', ['Jānis Bērziņš | editing']],
  ['Redaktorius: Jonas Urbonas', ['Jonas Urbonas | editing']],
  ['ویرایش: مریم رضایی', ['مریم رضایی | editing']],
  ['সম্পাদনা: রফিকুল ইসলাম', ['রফিকুল ইসলাম | editing']],
  ['Превод: Милица Ћирковић', ['Милица Ћирковић | assistance']],
  ['תרגום: דנה לוי', ['דנה לוי | assistance']],
  ['अनुवाद: अनिल शर्मा', ['अनिल शर्मा | assistance']],
  ['Spolupráce: Anna Vlková', ['Anna Vlková | assistance']],
  ['Közreműködött: Kovács Anna', ['Kovács Anna | assistance']],
  ['Derleyen: Ayşe Demir', ['Ayşe Demir | writing']],
  ['Opracowanie: Anna Lis, redakcja Jan Busch', ['Anna Lis | writing', 'Jan Busch | editing']],
  ['Редактор Нина Орлова, корреспондент Пётр Белов', ['Нина Орлова | editing', 'Пётр Белов | reporting']],
  ['A colaborat Ada Marlowe', ['Ada Marlowe | reporting']],
  ['Mitgearbeitet haben Ada Marlowe und Bo Lind', ['Ada Marlowe | reporting', 'Bo Lind | reporting']],
  [
    'En este reportaje colaboraron Ada Marlowe y Bo Lind.',
    ['Ada Marlowe | reporting', 'Bo Lind | reporting'],
  ],
  ['Con información de Ada Marlowe y de Bo Lind', ['Ada Marlowe | assistance', 'Bo Lind | assistance']],
  [
    'Avec des informations de Ada Marlowe et de Bo Lind',
    ['Ada Marlowe | assistance', 'Bo Lind | assistance'],
  ],
  ['Traduit de l’anglais par Ada Marlowe', ['Ada Marlowe | assistance']],
  ['This article was generated with AI assistance and edited by Ada Marlowe.', ['Ada Marlowe | editing']],
  ['This story was translated by AI and edited by Ada Marlowe.', ['Ada Marlowe | editing']],
  ['Ada Marlowe and a reporter in Myanmar contributed reporting.', ['Ada Marlowe | reporting']],
  [
    'Ada Marlowe and an employee of The Harbor Star in Havana contributed reporting.',
    ['Ada Marlowe | reporting'],
  ],
  ['With a report from Ada Marlowe and wire reports', ['Ada Marlowe | reporting']],
  ['Editing by Ada Marlowe, layout by Bo Lind', ['Ada Marlowe | editing']],
  ['Ada Marlowe contributed from the scene.', ['Ada Marlowe | reporting | the scene']],
  ['With files from Ada Marlowe, the Quito Courier', ['Ada Marlowe | assistance | the Quito Courier']],
  ['Ada Marlowe and Bo Lind edited this story.', ['Ada Marlowe | editing', 'Bo Lind | editing']],
  ['Ada Marlowe translated this article.', ['Ada Marlowe | assistance']],
  ['Video by Ada Marlowe. Audio by Bo Lind.', ['Ada Marlowe | assistance', 'Bo Lind | assistance']],
  ['Редакторка: Нина Орлова', ['Нина Орлова | editing']],
  ['Medvirkende: Ada Marlowe', ['Ada Marlowe | assistance']],
  [
    'Ada Marlowe reported from Fresno, Calif. Bo Lind reported from Albany, N.Y. Editing by Lin Cheng.',
    ['Ada Marlowe | reporting | Fresno, Calif.', 'Bo Lind | reporting | Albany, N.Y.', 'Lin Cheng | editing'],
  ],
]

const organizations: [raw: string, organizations: string[]][] = [
  ['*Com informações da Reuters e da AFP', ['Reuters', 'AFP']],
  ['With AP and Reuters reporting', ['AP', 'Reuters']],
  ['(With inputs from PTI & ANI)', ['PTI', 'ANI']],
  ['Port Ellery-Sentinel News staff contributed to this report.', ['Port Ellery-Sentinel News staff']],
  ['The Associated Press and Reuters contributed to this report.', ['The Associated Press', 'Reuters']],
  ['mit dpa', ['dpa']],
  ['Für diesen Artikel wurden Informationen von AFP und dpa verwendet.', ['AFP', 'dpa']],
  ['Dieser Text enthält Material der dpa.', ['dpa']],
  ['Mit Material von MDR', ['MDR']],
  ['(With inputs from PTI)', ['PTI']],
  ['Con informazioni di Ansa e Reuters', ['Ansa', 'Reuters']],
  ['Information from: Sorn Tribune, http://www.sorntribune.example/', ['Sorn Tribune']],
  ['Con información de EFE y AP', ['EFE', 'AP']],
  ['Material from The Associated Press was used in this report.', ['The Associated Press']],
  ['This report by The Canadian Press was first published May 1, 2024.', ['The Canadian Press']],
  [
    'Ce reportage de La Presse Canadienne a été publié pour la première fois le 1er mai 2027.',
    ['La Presse Canadienne'],
  ],
  ['With reporting by AKIpress', ['AKIpress']],
  ['Based on reporting by AP, AFP, and Harbor Time', ['AP', 'AFP']],
  ['Associated Press reporters across the Midwest contributed to this report.', ['Associated Press']],
  ['With reporting by Reuters, AP, and Meduza', ['Reuters', 'AP', 'Meduza']],
  ['avec Agence France-Presse', ['Agence France-Presse']],
]

const removed: [raw: string, rule: string][] = [
  ['Ms. Marlowe reported from Quito and Mr. Lind from Lima.', 'contributors/reported-from'],
  ['Marlowe reported from Quito, Ecuador; Lind and Dunn from Lima.', 'contributors/reported-from'],
  [
    'To contact the reporter on this story: Ada Marlowe in Quito at amarlowe@agency.example',
    'contributors/contact-block',
  ],
  ['Ada Marlowe is a reporter for The Quito Herald.', 'contributors/tagline'],
  ['bur-gk/tym', 'contributors/desk-initials'],
]

describe('normalizeContributors', () => {
  test.each(cases)('reads %s', (raw, contributors) => {
    expect(brief(raw)).toEqual(contributors)
  })

  test.each(organizations)('reads only organizations from "%s"', (raw, names) => {
    expect(normalizeContributors(raw)).toMatchObject({ contributors: [], organizations: names })
  })

  test.each(removed)('removes "%s"', (raw, rule) => {
    expect(normalizeContributors(raw)).toMatchObject({ contributors: [], removed: [{ raw, rule }] })
  })

  test.each([
    'A cura di Ada Marlowe, la mostra apre venerdì.',
    'Mitgearbeitet haben auch zwei Lotsen.',
    'Con informes de la policía, el juez decidió ayer.',
    'Medically reviewed by the hospital, the report names nobody.',
    'Редактор Нина Орлова, корреспондент газеты, выступила.',
    'Interview: Ada Marlowe on Europe',
    'Interview: Ada Marlowe on the river',
    'Interview: Ada Marlowe on how to row',
    'Research: Ada Marlowe finds new frog',
    'Report: Ada Marlowe to leave',
    'Reporting by Ada Marlowe for the BBC later won a prize.',
    'An diesem Projekt haben Ada Marlowe und Bo Lind mitgearbeitet.',
    'Это сказал редактор Иван Петров.',
    'Встреча прошла при участии Ивана Петрова.',
    'Adapted from a novel by Ada Marlowe, the film opens Friday.',
    'Berichte von Augenzeugen: Es war laut',
    'Ada Marlowe reported from her own kitchen window on the morning of the storm.',
    'The president said he would sign the bill.',
    'Die Regierung hat zu diesem Streit beigetragen.',
    'Warm seas contributed to the drought in the valley.',
    'The song was written by Ada Marlowe and Bo Lind.',
    'The bill was co-written by Senators Ada Marlowe and Bo Lind.',
    'The play, written by Ada Marlowe, opens on Friday.',
    'The plan was drawn up with help from Ada Marlowe.',
    'Marlowe reported in March that sales fell.',
    'При участии Ивана Петрова прошёл концерт.',
    'With help from Ada Marlowe, the team won.',
    'With assistance from Ada Marlowe, Halden won 2-0.',
    'Ada Marlowe, 41, of Halden, reported from the stand that she slept.',
    'Ada Marlowe, source: police',
    'Editing by Ada Marlowe saved the film.',
    'Photos by Ada Marlowe show the wreck.',
    'A report by Ada Marlowe of the Coast Guard is due in May.',
    'Research by Ada Marlowe, a biologist in Oslo, led to the find.',
    'Ada Marlowe contributed from her own purse.',
    'Kuvat: Adobe Stock',
    'Фото: Администрация Перми',
    'Fotó: Magyar Nemzet',
    'Ada Marlowe helped in the kitchen.',
    'Ada Marlowe scored twice and Bo Lind assisted.',
    'Reporting from Oslo, Ada Marlowe saw the wreck.',
    'Via AP, the mayor sent word.',
    'With Ada Marlowe, editing by hand is a pleasure.',
    'Ada Marlowe reported for duty in Oslo.',
    'Ada Marlowe and Bo Lind reported in sick on Monday.',
    'Avec Ada Marlowe, le ferry repart.',
    'Con información de Ada Marlowe, la policía halló el barco.',
    'Marlowe, who lives in Oslo, contributed to the growth of the company.',
    'Research by Ada Marlowe and Bo Lind found that the lake is warm.',
    'Escrito por Ada Marlowe, el libro se vende bien.',
    'Escrito por Ada Marlowe, o diário vende bem.',
    'Übersetzt von Ada Marlowe, erschien das Buch im Mai.',
    'Ditulis oleh Ada Marlowe, buku itu laris.',
    'A cura di Ada Marlowe esce a maggio il diario.',
    'Ada Marlowe reported from Port Ellery for 20 years before she became mayor.',
    'Ada Marlowe reported from the bridge every hour.',
    'إعداد التقرير يستغرق ثلاثة أشهر.',
    'تحرير الدفتر يستغرق ثلاثة أشهر.',
    'Photo of Ada Marlowe',
    'Posted by: Nan at December 2, 2026 08:01 AM',
  ])('does not take "%s" for a credit', raw => {
    expect(normalizeContributors(raw)?.contributors ?? []).toEqual([])
  })

  test('takes two agencies behind a name for helpers beside it', () => {
    expect(normalizeContributors('Ada Marlowe, Reuters and AFP contributed to this report.')).toMatchObject({
      contributors: [{ name: 'Ada Marlowe', role: 'reporting' }],
      organizations: ['Reuters', 'AFP'],
    })
  })

  test('names no house in a sentence that opens with whose help it was', () => {
    expect(normalizeContributors('With assistance from the Red Cross, families rebuilt.')).toBeUndefined()
  })

  test('gives every name of a Reuters credit in printed order', () => {
    const name = fc
      .tuple(
        fc.constantFrom('Ada', 'Bo', 'T.J.', 'Leila'),
        fc.constantFrom('Marlowe', "O'Rourke", 'van der Meer', 'al-Harbi'),
      )
      .map(words => words.join(' '))
    const place = fc.constantFrom('', ' in Quito', ' in New York', ' in Richmond, Virginia')
    const person = fc.tuple(name, place)
    fc.assert(
      fc.property(
        fc.uniqueArray(person, { minLength: 1, maxLength: 4, selector: ([who]) => who }),
        name,
        (people, editor) => {
          const raw = `(Reporting by ${people.map(words => words.join('')).join(' and ')}; Editing by ${editor})`
          expect(
            normalizeContributors(raw)?.contributors.map(({ name: who, role }) => `${who} ${role}`),
          ).toEqual([...people.map(([who]) => `${who} reporting`), `${editor} editing`])
        },
      ),
    )
  })
})

test.each([
  'وقال مصدر إن إعداد التقرير تأخر في القاهرة',
  'Han colaborado en esta película Marta Ruiz y Juan Soto.',
  'Spolupracovala Jana Malá s policií několik let.',
  'Přeložila Jana Malá celou knihu.',
  'Preveo Ivan Horvat roman o moru.',
  'Avusti Anna Korpi maalin toisessa erässä.',
  'Vertė Jonas Petraitis knygą.',
  'Editör Ayşe Yılmaz istifa etti.',
  'Перевела Анна Орлова деньги мошенникам.',
  'Mitarbeit Ana Ruiz zahlte sich aus.',
  'In samenwerking met Jan de Vries bouwt de stad een brug.',
  'Au colaborat Ion Pop și Ana Rus la acest film.',
  'Mit Material von Ana Ruiz wurde das Dach gedeckt.',
  'An diesem Artikel hat Ana Ruiz nichts geändert.',
  'KEY WORDS: Lake Ellery, ferries',
])('a sentence of the story credits nobody: %s', line => {
  expect(normalizeContributors(line)).toBeUndefined()
})

test('an agency that signs in capitals helps as a house', () => {
  expect(normalizeContributors('GNA contributed to this report.')).toMatchObject({ organizations: ['GNA'] })
})

test.each([
  'Ana Ruiz can be reached at ana.ruiz@nordwire.example. Bo Lind contributed to this report.',
  'Ana Ruiz is a staff writer. Bo Lind contributed to this report.',
])('the evidence names the rule of the credit, not of what stands before it: %s', raw => {
  expect(normalizeContributors(raw)?.rule).toBe('contributors/contributed')
})
