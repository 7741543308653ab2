import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalizeCopyright } from '#domain/normalize/copyright/normalize-copyright.ts'

/** Line, year, holder, distributor; invented, in the shapes that agencies and papers print. */
const notices: [line: string, year: number | undefined, holder: string | undefined, distributor?: string][] =
  [
    ['© MAP 2026', 2026, 'MAP'],
    ['Alle Rechte vorbehalten - Hafenpost GmbH', undefined, 'Hafenpost GmbH'],
    ['All rights reserved. Harbor Media Ltd', undefined, 'Harbor Media Ltd'],
    ['© ’26 Harbor Press', 2026, 'Harbor Press'],
    ["Copyright '26 Harbor Press. All rights reserved.", 2026, 'Harbor Press'],
    ['© 2026 Harbor Press<br/>All rights reserved', 2026, 'Harbor Press'],
    ['Copyright 2026<br>Harbor Press', 2026, 'Harbor Press'],
    ['Copyright [2026] Harbor Press', 2026, 'Harbor Press'],
    ['© 2026 г. Гавань Медиа', 2026, 'Гавань Медиа'],
    ['© Гавань Медиа, 2026г.', 2026, 'Гавань Медиа'],
    ['© Harbor Press 03/06/2026', 2026, 'Harbor Press'],
    ['© Harbor Press 2026 –', 2026, 'Harbor Press'],
    ['© Harbor Press (2026 -). All rights reserved.', 2026, 'Harbor Press'],
    ['(©) Harbor Press', undefined, 'Harbor Press'],
    ['[c] 2026 Harbor Press', 2026, 'Harbor Press'],
    ['Copyright | 2026 Harbor Press', 2026, 'Harbor Press'],
    ['* Copyright Harbor Press. All rights reserved.', undefined, 'Harbor Press'],
    ['(c) harborpress.com. All rights reserved.', undefined, 'harborpress.com'],
    ['© 2026 Harbor Press ###', 2026, 'Harbor Press'],
    ['© 2026 Harbor Press -0-', 2026, 'Harbor Press'],
    ['© 2026 Harbor Press Topics: t000001', 2026, 'Harbor Press'],
    ['© 2026 Музей при Первом канале', 2026, 'Музей при Первом канале'],
    [
      'Copyright 2026 Ana Ruiz. Distributed in the U.S. by Harbor Features Syndicate.',
      2026,
      'Ana Ruiz',
      'Harbor Features Syndicate',
    ],
    ['This article originally appeared in the Star. (c) 2026 Harbor Press', 2026, 'Harbor Press'],
    ['All content © Harbor Press 2026 unless stated otherwise.', 2026, 'Harbor Press'],
    ['版权所有 侵权必究', undefined, undefined],
    ['版權所有 不得轉載', undefined, undefined],
    ['版权所有 海港日报', undefined, '海港日报'],
    ['℗ 2026 Harbor Radio Ltd', 2026, 'Harbor Radio Ltd'],
    ['℗ & © 2026 Harbor Radio Ltd', 2026, 'Harbor Radio Ltd'],
    ['This article is copyright Harbor Daily, 2026.', 2026, 'Harbor Daily'],
    ['© ۲۰۲۶ خبر بندر', 2026, 'خبر بندر'],
    ['© ۱۴۰۵ خبر بندر', 2026, 'خبر بندر'],
    ['© 2026 ნავსადგური მედია. ყველა უფლება დაცულია.', 2026, 'ნავსადგური მედია'],
    ['© 2026 «Նավահանգիստ» ՍՊԸ։ Բոլոր իրավունքները պաշտպանված են։', 2026, '«Նավահանգիստ» ՍՊԸ'],
    ['© Höfnin ehf. 2026. Öll réttindi áskilin.', 2026, 'Höfnin ehf.'],
    ['© 2026 Lučki List d.o.o. Zabranjeno je svako preuzimanje.', 2026, 'Lučki List d.o.o.'],
    ['© 2026 បណ្ដាញ កំពង់ផែ។ រក្សាសិទ្ធិគ្រប់យ៉ាង។', 2026, 'បណ្ដាញ កំពង់ផែ'],
    ['Toute reproduction interdite sans autorisation.', undefined, undefined],
    ['Any reproduction prohibited', undefined, undefined],
    ['Harbor Press. Any reproduction prohibited.', undefined, 'Harbor Press'],
    ['© Alle rechten voorbehouden - Havenbode 2026', 2026, 'Havenbode'],
    ['© Tous droits réservés. Le Phare, 2026', 2026, 'Le Phare'],
    ['© 令和8年 港新聞社', 2026, '港新聞社'],
    ['© 平成元年 港新聞社', 1989, '港新聞社'],
    ['Alle Rechte vorbehalten, insbesondere die der Übersetzung.', undefined, undefined],
    ['Reproduction interdite sans accord écrit de la maison.', undefined, undefined],
    ['All rights reserved worldwide by the publisher.', undefined, undefined],
    ['© २०२६ बंदर समाचार', 2026, 'बंदर समाचार'],
    ['© ২০২৬ বন্দর বার্তা', 2026, 'বন্দর বার্তা'],
    ['© 2569 Harbor Siam', 2026, 'Harbor Siam'],
    ['© 1998-heute Hafenpost GmbH', 1998, 'Hafenpost GmbH'],
    ['dpa-infocom GmbH © 2020', 2020, 'dpa-infocom GmbH'],
    ['hafen aktuell GmbH © 2020', 2020, 'hafen aktuell GmbH'],
    ['© hafen aktuell GmbH', undefined, 'hafen aktuell GmbH'],
    ['Copyright of Harbor Media 2026', 2026, 'Harbor Media'],
    ['Copyright of the Harbor Courier, 2026. All rights reserved.', 2026, 'Harbor Courier'],
    ['版权所有 海港日报 2026', 2026, '海港日报'],
    ['Tous droits réservés - Le Port 2026', 2026, 'Le Port'],
    ['حقوق النشر محفوظة لوكالة المرفأ 2026', 2026, 'وكالة المرفأ'],
    ['It was bought by the firm Hafenpost GmbH © 2020', 2020, undefined],
    ['© Harbor Press/2026', 2026, 'Harbor Press'],
    ['Copyright 2026 Harbor Press, for publication in Canada only.', 2026, 'Harbor Press'],
    ['© 2026 Harbor Press – for editorial use only, no sales', 2026, 'Harbor Press'],
    ['(c) Harbor Press 2026 - not for use in Germany', 2026, 'Harbor Press'],
    ['Copyright Harbor Press, 2026; no sales', 2026, 'Harbor Press'],
    ['© 2026 Not for Tourists', 2026, 'Not for Tourists'],
    ['© 2026 Centre for Use of Water', 2026, 'Centre for Use of Water'],
    ['© 2026 Harbor Press Registered in England No. 01234567', 2026, 'Harbor Press'],
    ['港新闻网版权所有', undefined, '港新闻网'],
    ['2026 Harbor Press. Wszelkie prawa zastrzeżone.', 2026, 'Harbor Press'],
    ['(Distributed by Acme Wire, LLC, for Harbor Press.)', undefined, undefined, 'Acme Wire, LLC'],
    [
      'Copyright 2026 Ada Marlowe. Distributed by arrangement with Harbor Features, Inc.',
      2026,
      'Ada Marlowe',
      'Harbor Features, Inc.',
    ],
    ['(c) 2026 The Port Star by arrangement with Acme Syndicate', 2026, 'The Port Star', 'Acme Syndicate'],
    ['© 2026 Harbor Press Pty Ltd (ABN 12 345 678 901)', 2026, 'Harbor Press Pty Ltd'],
    ['© Harbor Press Pty Ltd 2026 ABN 12 345 678 901', 2026, 'Harbor Press Pty Ltd'],
    ['Text © 2026 Ada Marlowe; pictures © 2026 Bo Lind', 2026, 'Ada Marlowe'],
    ['Text © 2026 Ada Marlowe; photographs © 2026 Bo Lind', 2026, 'Ada Marlowe'],
    ['© Hafenpost - Alle Rechte, auch die der Übersetzung, vorbehalten', undefined, 'Hafenpost'],
    ['© وكالة أنباء الميناء، 2026', 2026, 'وكالة أنباء الميناء'],
    ['© Harbor Press / Distributed by Acme Wire', undefined, 'Harbor Press', 'Acme Wire'],
    ['（c）北方通信社 2026年', 2026, '北方通信社'],
    ['© Map data 2026', 2026, undefined],
    [
      '© 2026 Harbor Ledger, a publication of Acme Co., Inc.',
      2026,
      'Harbor Ledger, a publication of Acme Co., Inc.',
    ],
    ['© MMXXVI Harbor Media, Inc. All rights reserved.', 2026, 'Harbor Media, Inc.'],
    ['© Nordlys Forlag MCMXCIX', 1999, 'Nordlys Forlag'],
    ['© 2026, MCM Group', 2026, 'MCM Group'],
    ['Copyright 2026 Visit Harbor Ltd. All rights reserved.', 2026, 'Visit Harbor Ltd.'],
    ['© 2026 Via Verde News Inc.', 2026, 'Via Verde News Inc.'],
    ['© Via Rural 2026', 2026, 'Via Rural'],
    ['© PELABUHAN 2026 Dilarang keras mengambil konten', 2026, 'PELABUHAN'],
    ['版权所有 2026 海港日报社', 2026, '海港日报社'],
    ['© Derechos reservados 2025, Diario del Puerto', 2025, 'Diario del Puerto'],
    ['All rights reserved 2026 Harbor Press', 2026, 'Harbor Press'],
    ['© Tutti i diritti riservati 2026 Il Porto', 2026, 'Il Porto'],
    ['© All rights reserved, 2026', 2026, undefined],
    ['© 2026 Paris Media', 2026, 'Paris Media'],
    ['(©AFP / 05 janvier 2027 06h00)', 2027, 'AFP'],
    ['(c) Reuters all rights reserved', undefined, 'Reuters'],
    ['(c) 2027, 20 Minutes', 2027, '20 Minutes'],
    ['(c) 2027, Today', 2027, 'Today'],
    ['© 1998-today Harbor Press', 1998, 'Harbor Press'],
    ['© 2027 Inc. Magazine', 2027, 'Inc. Magazine'],
    ['© 2027 Yahoo! Harbor', 2027, 'Yahoo! Harbor'],
    ['© 2027 Porto Ltda. Todos os direitos reservados.', 2027, 'Porto Ltda.'],
    ['© 2027 Ådalen AB. All rights reserved.', 2027, 'Ådalen AB'],
    ['© 2027 news.harbor.com', 2027, 'news.harbor.com'],
    ['(c) 2026, Byron Bay Echo', 2026, 'Byron Bay Echo'],
    ['© 2027 Tous droits réservés - Agence Littoral SA/NV', 2027, 'Agence Littoral SA/NV'],
    ['© 2027 Porto s.r.l., P.IVA 01234567890', 2027, 'Porto s.r.l.'],
    ['© 2026 Sadam OÜ. Kõik õigused kaitstud.', 2026, 'Sadam OÜ'],
    ['© 2026 Luka d.o.o. Sva prava pridržana.', 2026, 'Luka d.o.o.'],
    ['© AFP / 12 juin 2025', 2025, 'AFP'],
    ['© June 3, 2027 Harbor Press', 2027, 'Harbor Press'],
    ['© Copyright Sept. 2027 by Harbor Press', 2027, 'Harbor Press'],
    ['(c) 3 de junio de 2027 El Faro', 2027, 'El Faro'],
    ['© 3. Juni 2027 Hafenpost GmbH', 2027, 'Hafenpost GmbH'],
    ['© March Media 2027', 2027, 'March Media'],
    ['© 2026 El Puerto S.A. de C.V. Derechos reservados.', 2026, 'El Puerto S.A. de C.V.'],
    ['© RIPRODUZIONE RISERVATA - Il Porto del Mattino', undefined, 'Il Porto del Mattino'],
    ['© Todos los derechos reservados, Agencia Puerto', undefined, 'Agencia Puerto'],
    ['© ΛΙΜΑΝΙ Α.Ε. 2026 Με επιφύλαξη παντός δικαιώματος', 2026, 'ΛΙΜΑΝΙ Α.Ε.'],
    ['جميع الحقوق محفوظة لوكالة الميناء © 2026', 2026, 'وكالة الميناء'],
    ['© كل الحقوق محفوظة للميناء اليوم 2026', 2026, 'الميناء اليوم'],
    ['© כל הזכויות שמורות לנמל תקשורת בע"מ 2026', 2026, 'נמל תקשורת בע"מ'],
    ['©2026 海港日報有限公司 版權所有 不得轉載', 2026, '海港日報有限公司'],
    ['© 2026 PT Pelabuhan Media. Hak cipta dilindungi.', 2026, 'PT Pelabuhan Media'],
    ['© 2026 Harbor Media, Inc. and its licensors', 2026, 'Harbor Media, Inc.'],
    ['© 2026 Harbor Press Pvt. Ltd.', 2026, 'Harbor Press Pvt. Ltd.'],
    ['© 2026 Harbor Press — Designed by Acme', 2026, 'Harbor Press'],
    ['Distributed by Harbor Syndicate, harborsyndicate.com.', undefined, undefined, 'Harbor Syndicate'],
    ['Distributed by Harbor Group on behalf of Acme.', undefined, undefined, 'Harbor Group'],
    ['Distributed by Harbor, unedited and unaltered, on 20 November', undefined, undefined, 'Harbor'],
    ['© 1998-26 Harbor Corp.', 2026, 'Harbor Corp.'],
    ['2026 © Harbor Press', 2026, 'Harbor Press'],
    ['© Harbor Press. All Rights Reserved 2026.', 2026, 'Harbor Press'],
    ['© 2026 - Todos os direitos reservados - O Porto', 2026, 'O Porto'],
    ['© 2026. Todos los derechos reservados. El Puerto', 2026, 'El Puerto'],
    ['Copyright@2026 Harbor Press', 2026, 'Harbor Press'],
    // Of whom leave is to be asked is a restriction, and names no holder.
    [
      'All rights reserved. This material may not be reproduced without prior express written permission from The Harbor Star.',
      undefined,
      undefined,
    ],
    ['© Reuters, June 12, 2025', 2025, 'Reuters'],
    ['© 2025 Halden 7 News', 2025, 'Halden 7 News'],
    ['[Copyright The Harbor Press, Ltd.]', undefined, 'The Harbor Press, Ltd.'],
    ['— (Copyright The Harbor Times 2019)', 2019, 'The Harbor Times'],
    ['© APA/dpa', undefined, 'APA/dpa'],
    ['Copyright Associated Press / NBC Halden', undefined, 'Associated Press / NBC Halden'],
    ['Transcript provided by NPR, Copyright NPR.', undefined, 'NPR'],
    ['© 2023 www.harbortimes.com. All rights reserved.', 2023, 'www.harbortimes.com'],
    ['© Copyright of Harbor Media Group Limited 2019', 2019, 'Harbor Media Group Limited'],
    [
      'The-ANN-Wire ™ & © 2023 Acme News Network, Inc., a Harbor Company.',
      2023,
      'Acme News Network, Inc., a Harbor Company',
      'The-ANN-Wire',
    ],
    ['Provided by Dow Jones', undefined, undefined, 'Dow Jones'],
    [
      'Published by Harbor Content Services with permission from The Quito Star.',
      undefined,
      undefined,
      'Harbor Content Services',
    ],
    ['Copyright @ 2025 Acme Media Ltd', 2025, 'Acme Media Ltd'],
    ['（c）AFP', undefined, 'AFP'],
    ['（Ｃ）北陸通信社　２０２６', 2026, '北陸通信社'],
    ['All content copyright The Harbor Tribune unless otherwise stated.', undefined, 'The Harbor Tribune'],
    ['The-ANN-Wire™ & © 2018 Acme News Network, Inc.', 2018, 'Acme News Network, Inc.', 'The-ANN-Wire'],
    ['The wire was cut on Monday. © 2018 Acme News Network, Inc.', 2018, 'Acme News Network, Inc.'],
    [
      '©2025 Acme News L.P. Visit acme.example. Distributed by Harbor Content Agency, LLC.',
      2025,
      'Acme News L.P.',
      'Harbor Content Agency, LLC',
    ],
    [
      '©2025 Acme News L.P. Visit Distributed by Harbor Content Agency, LLC.',
      2025,
      'Acme News L.P.',
      'Harbor Content Agency, LLC',
    ],
    [
      '©2025 Harbor Times. Visit at harbor.example. Distributed by Acme Content, LLC.',
      2025,
      'Harbor Times',
      'Acme Content, LLC',
    ],
    [
      '___ (c)2019 the Harbor Tribune Visit the Harbor Tribune at www.harbor.exampleDistributed by Acme Content Agency, LLC.',
      2019,
      'the Harbor Tribune',
      'Acme Content Agency, LLC',
    ],
    [
      'Ida Brandt teaches at Acme University. This article is republished from The Harbor Review under a Creative Commons license. Read the original article.',
      undefined,
      undefined,
      'The Harbor Review',
    ],
    ['This essay was republished with permission from Northern Wire.', undefined, undefined, 'Northern Wire'],
    ['©2018 The Harbor-Pilot (Norfolk, Va.)', 2018, 'The Harbor-Pilot (Norfolk, Va.)'],
    [
      '™ & © 2026 Acme News Network, Inc., a Harbor Bros. Discovery Company. All rights reserved.',
      2026,
      'Acme News Network, Inc., a Harbor Bros. Discovery Company',
    ],
    [
      'TM & © 2020 Acme Broadcasting System, Inc. A Harbor Company. All Rights Reserved.',
      2020,
      'Acme Broadcasting System, Inc. A Harbor Company',
    ],
    [
      '(c) Copyright Acme Reuters 2018. Click For Restrictions - https://acme.example/copyright',
      2018,
      'Acme Reuters',
    ],
    ['© Copyright Acme 2018', 2018, 'Acme'],
    ['Copyright Acme Inc. 2012, All rights reserved', 2012, 'Acme Inc.'],
    ['c.1998 Harbor Times News Service', 1998, 'Harbor Times News Service'],
    ['© Autonomous Boats “TV-Acme”, 2005–2019. All rights reserved.', 2019, 'Autonomous Boats “TV-Acme”'],
    ['© 1998-99 by The Harbor Company', 1999, 'The Harbor Company'],
    ['© St. Acme Post-Dispatch 2014', 2014, 'St. Acme Post-Dispatch'],
    ['(Copyright 2018 The Acme Press. All rights reserved.)', 2018, 'The Acme Press'],
    [
      '— Jane Doe writes on boats. Her address is jane@acme.example. Copyright © 2017 The Acme Writers Group',
      2017,
      'The Acme Writers Group',
    ],
    ['Terms of Service Trademarks Privacy Policy ©2016 Acme L.P. All Rights Reserved', 2016, 'Acme L.P.'],
    [
      'This may not be published. ©2011 ACME News Network, LLC. All rights reserved.',
      2011,
      'ACME News Network, LLC',
    ],
    [
      'COPYRIGHT 1998 BY ACMESOURCES, INC., A JOINT VENTURE OF ABC,\n\t INC. AND HARBOR TIMES, INC.\n NO PORTION MAY BE USED',
      1998,
      'ACMESOURCES, INC., A JOINT VENTURE OF ABC, INC. AND HARBOR TIMES, INC.',
    ],
    [
      'Copyright 2019 Acme Agency. All Rights Reserved Provided by Harbor Media Inc.',
      2019,
      'Acme Agency',
      'Harbor Media Inc.',
    ],
    ['©2018 The Acme Times/Tribune News Service', 2018, 'The Acme Times', 'Tribune News Service'],
    ['(C) 2009 Acme News via Harborwire', 2009, 'Acme News', 'Harborwire'],
    ['© 2019 Copyright AFP. Tous droits de reproduction et de représentation réservés.', 2019, 'AFP'],
    ['RIPRODUZIONE RISERVATA © Copyright ANSA', undefined, 'ANSA'],
    ['© dpa-infocom, dpa:200309-99-246863/2', undefined, 'dpa-infocom'],
    ['dpa. Alle Rechte vorbehalten.', undefined, 'dpa'],
    ['Alle Rechte vorbehalten', undefined, undefined],
    ['Todos los derechos reservados', undefined, undefined],
    ['Reproduction interdite', undefined, undefined],
    ['© 2019 The Acme Conversation. Licensed under CC BY-ND 4.0', 2019, 'The Acme Conversation'],
    ['© CC BY-SA 4.0', undefined, undefined],
    ['© 2017 All rights reserved', 2017, undefined],
    ['Photo © Acme Images. © 2019 The Acme Guardian. All rights reserved.', 2019, 'The Acme Guardian'],
    ['Acme Press © 2014', 2014, 'Acme Press'],
    ['DISTRIBUTED BY ACME FEATURES SYNDICATE', undefined, undefined, 'ACME FEATURES SYNDICATE'],
    ['This story was distributed by The Acme News Service.', undefined, undefined, 'The Acme News Service'],
    ['版权所有 新华社', undefined, '新华社'],
    ['Story via Zenger News', undefined, undefined, 'Zenger News'],
    ['Copyright (2026) Harbor Broadcasting', 2026, 'Harbor Broadcasting'],
    [
      'First published by Quito Gazette. Distributed by Harbor Content.',
      undefined,
      undefined,
      'Harbor Content',
    ],
    ['Copyright（C）2026 港日報社', 2026, '港日報社'],
  ]

const others = [
  'Congress extended copyright in 1998',
  'The name of the boy may not be published until the court says so.',
  'Their faces may not be broadcast under the law of the island.',
  'Copyright 1990, the stone over the gate reads.',
  '© 1990 reads the stone over the gate.',
  "Copyright 2027 was on everyone's mind.",
  'THE BAND HOLDS THE COPYRIGHT TO SONGS FROM 1985 TO 1999.',
  'Section 12(c) 2019 of the act was struck down.',
  'The court held that copyright in 2019 belonged to nobody.',
  'Distributed by Harbor, the film made $4 million.',
  'Distributed by Harbor Films, “The Last Boat” opens on Friday.',
  'All rights reserved for veterans were restored on Monday.',
  'Used with permission of the port, the pier will hold the market in June.',
  'Licensed under the act of 1926, the ferry may carry forty.',
  '“All rights reserved,” the sign on the pier said.',
  'Tous droits réservés aux marins, dit le contrat.',
  'Kaikki oikeudet kuuluvat kaupungille.',
  'Alla rättigheter förbehålls besättningen.',
  '© Jane Doe/Getty Images',
  'Town Low (C) Vardal -9.1 Shap -7.4',
  'Rome 15 (C) Oslo 2 (C) Lima 21 (C)',
  '© AP Photo/Jane Doe',
  'Photo: © Reuters',
  '© Provided by AFP',
  'Copyright law protects the boats.',
  'Copyright Battle Ends in Draw',
  'Copyright Claims Rise in 2026',
  'Copyright ’26 opens on Friday in Halden.',
  'Copyright | Privacy | Terms',
  'The bill would (a) cut taxes, (b) raise pay and (c) 2026 spending limits.',
  'The plan has three parts: (a) roads; (b) ports; (c) Harbor Street repairs.',
  '“[C]NN said so,” she added in 2026.',
  '漫画を無断転載したサイトの運営者が逮捕された。',
  '国会は無断転載を禁じる法律を可決した。',
  '소설을 무단 전재한 혐의로 기소됐다.',
  'The U.S. Copyright Office said on Monday that it will change the rules.',
  'She was sued for copyright infringement in 2019 by a builder.',
  'The leaflets were distributed by Acme on Monday, witnesses said.',
  'Boats came in.',
  'c. 1920 the town had two yards.',
  '(c) The builder delivers by 2027.',
  '(c) Members elect a chair at the first meeting.',
  '(c) Sailors under 16 need a helmet.',
  '(c) Harbor Council shall publish the rates.',
  'Copyright of Harbor Mouse ended in 2024 after a century.',
  'The © symbol first appeared in 1802.',
  '',
]

describe('normalizeCopyright', () => {
  test.each(notices)('reads %s', (line, year, holder, distributor) => {
    const read = normalizeCopyright(line)
    expect(read).toBeDefined()
    expect({ year: read?.year, holder: read?.holder, distributor: read?.distributor }).toEqual({
      year,
      holder,
      distributor,
    })
  })

  test.each([
    'Minden jog fenntartva.',
    'Sva prava pridržana.',
    'Сва права задржана.',
    'Vse pravice pridržane.',
    'Kaikki oikeudet pidätetään.',
    'Alla rättigheter förbehållna.',
    'Alle rettigheder forbeholdes.',
    'Alle rettigheter reservert.',
    'Kõik õigused kaitstud.',
    'Tüm hakları saklıdır.',
    'Toate drepturile rezervate.',
    'Με επιφύλαξη παντός δικαιώματος.',
    'Hak cipta dilindungi undang-undang.',
    'Hak Cipta Terpelihara.',
    'Všetky práva vyhradené.',
    'Усі права захищено.',
    'Всички права запазени.',
    'Tots els drets reservats.',
    'Të gjitha të drejtat e rezervuara.',
    'Used by permission.',
  ])('a reservation alone is a notice, and ends the name of who makes it: %s', reservation => {
    expect(normalizeCopyright(reservation)).toMatchObject({ restrictions: reservation })
    expect(normalizeCopyright(`© 2026 Halden Media. ${reservation}`)?.holder).toBe('Halden Media')
  })

  test.each([
    'Kopiering forbudt',
    'Ettertrykk forbudt.',
    'Eftertryck förbjudes.',
    'Overname verboden',
    'Kopiointi kielletty',
    'Kopiowanie zabronione',
    'Перепечатка запрещена',
    'При цитировании ссылка обязательна',
    'Всі права застережені',
    'Her hakkı saklıdır',
    'İzinsiz yayınlanamaz',
    'Alla rättigheter reserverade',
    'Reproducción prohibida',
    'É proibida a reprodução',
    'Vietata la riproduzione',
    'Direitos reservados',
    'Bảo lưu mọi quyền',
    'สงวนลิขสิทธิ์',
    'کلیه حقوق محفوظ است',
    '禁無断転載',
    '無断複製・転載を禁じます',
    '無断転載は禁じられています。',
    '무단전재-재배포, AI 학습 및 활용 금지',
    'Republication prohibited',
    'Reuse is not permitted',
    'AI training prohibited',
    'No AI training',
    'World rights reserved',
    'For editorial use only',
    'One-time use only',
    'Reprints by permission only',
    'Do not republish without permission',
    'Subject to license',
  ])('a restriction ends the name before it, whatever parts them: %s', restriction => {
    for (const joint of ['. ', ' ', ', ', '; ', ' - ', ' | '])
      expect(normalizeCopyright(`© 2026 Harbor Press${joint}${restriction}`)).toMatchObject({
        holder: 'Harbor Press',
        restrictions: restriction,
      })
  })

  test.each([
    [
      'This story was originally published by Harbor Light and an edited version was republished here.',
      'Harbor Light',
    ],
    [
      'This article is republished from The Halden Ledger, and an edited version appears here.',
      'The Halden Ledger',
    ],
    ['This article was originally published by Harbor Light as part of a series on water.', 'Harbor Light'],
    ['This article was originally published by Harbor Light on Nov. 3, 2026.', 'Harbor Light'],
    ['Reprinted from Harbor Light, Nov. 3, 2026.', 'Harbor Light'],
    ['This article was originally published by Harbor Light, which covers climate.', 'Harbor Light'],
    ['This story was provided by Harbor News Service in collaboration with Grist.', 'Harbor News Service'],
    ['This report was first published by Harbor Light; read it there.', 'Harbor Light'],
    [
      'This story was originally published by Harbor News 12 and Light for the Blind.',
      'Harbor News 12 and Light for the Blind',
    ],
    [
      'Distributed by The Harbor Times News Service with Light News',
      'The Harbor Times News Service with Light News',
    ],
    ['Distribuido por Agencia de noticias andina', 'Agencia de noticias andina'],
  ])('a distributor’s name ends where a sentence goes on in small letters: %s', (line, distributor) => {
    expect(normalizeCopyright(line)?.distributor).toBe(distributor)
  })

  test.each([
    [
      'This article first appeared on Harbor Health News and is republished here under a Creative Commons license.',
      'Harbor Health News',
    ],
    ['This story originally appeared on Light and is part of the Climate Desk collaboration.', 'Light'],
    [
      'This article originally appeared on Halden Free Press: Ferry line to end winter sailings',
      'Halden Free Press',
    ],
    [
      'This essay originally appeared in the May issue of Harbor Monthly and is used with permission.',
      'Harbor Monthly',
    ],
    ['Originally published under Creative Commons by 360harbor.', '360harbor'],
    [
      'This article is reproduced with permission from Harbor Science and was first published on May 3, 2026.',
      'Harbor Science',
    ],
    ['Originally published at Harbor Reports.', 'Harbor Reports'],
    ['First published in The Harbor Times on Nov. 3, 2026.', 'The Harbor Times'],
    ['This story first appeared in Halden’s.', 'Halden’s'],
    [
      'Cet article est republié à partir de Halden Info sous licence Creative Commons. Lire l’article original.',
      'Halden Info',
    ],
    ['Este artículo fue publicado originalmente en Diario del Puerto. Lea el original.', 'Diario del Puerto'],
    ['Esta reportagem foi publicada originalmente pela Agência Porto.', 'Agência Porto'],
    ['Questo articolo è ripubblicato da Porto Notizie con licenza Creative Commons.', 'Porto Notizie'],
    ['Dieser Beitrag erschien zuerst bei Hafen Online.', 'Hafen Online'],
    [
      'Dieser Artikel wird von Hafen Online unter einer Creative-Commons-Lizenz neu veröffentlicht.',
      'Hafen Online',
    ],
    ['Este artigo é republicado do Porto Notícias sob licença Creative Commons.', 'Porto Notícias'],
    ['Dit artikel is overgenomen van Haven Online.', 'Haven Online'],
    ['Dit artikel verscheen eerder op Haven Online.', 'Haven Online'],
    ['Artikel ini terbit pertama kali di Harian Pelabuhan. Baca artikel sumber.', 'Harian Pelabuhan'],
  ])('where the piece stood first is who delivers it: %s', (line, distributor) => {
    expect(normalizeCopyright(line)?.distributor).toBe(distributor)
  })

  test.each([
    'This story was first published on Nov. 3, 2026.',
    'This story first appeared in May.',
    'Dieser Bericht wird von Hafen Online am Montag vorgestellt.',
    'Dieser Bericht wird von der Stadt neu veröffentlicht.',
    'This story first appeared in the Sunday edition.',
    'This story was originally published in Spanish.',
    'This column was originally posted on Facebook.',
    'This essay was first published on X on Friday.',
    'This article was originally published in 1998.',
    'First published on 3 November 2026 at 10:04.',
    'First published in Halden in 1960, the novel made Ruiz famous.',
    'Originally published in Halden’s, his essay on water won a prize in 1988.',
    'This story was first published in the Harbor’s weekend magazine.',
    'Her story first appeared in the Harbor Gazette, which fired her.',
    'La novela fue publicada originalmente en Madrid en 1960, y vendió millones.',
    'Das Album erschien zuerst bei Hafen Records.',
    'Dieser Artikel erschien zuerst auf Englisch.',
    'This article originally appeared in The Harbor Times. © 2026 The Harbor Times',
  ])('a day, a language, a network or a book is no house where the piece stood first: %s', line => {
    expect(normalizeCopyright(line)?.distributor).toBeUndefined()
  })

  test('keeps the restrictions, without the distributor', () => {
    expect(
      normalizeCopyright('© 2019 Acme. All rights reserved. May not be sold. Distributed by Harbor LLC')
        ?.restrictions,
    ).toBe('All rights reserved. May not be sold.')
  })

  test('keeps the restrictions, without the comma before the distributor', () => {
    expect(
      normalizeCopyright('© 2027 Acme, All Rights Reserved, Provided by Harbor Media Inc.')?.restrictions,
    ).toBe('All Rights Reserved')
  })

  test('leaves a biography out of the notice', () => {
    expect(normalizeCopyright('Jane Doe builds boats. © 2019 Acme Writers')?.notice).toBe(
      '© 2019 Acme Writers',
    )
  })

  test.each(others)('does not take "%s" for a notice', line => {
    expect(normalizeCopyright(line)).toBeUndefined()
  })
})

const pieces = fc.constantFrom(
  '©',
  '(c)',
  'Copyright',
  '2019',
  '2005–2019',
  'Acme',
  'Harbor, Inc.',
  'Distributed by',
  'All rights reserved.',
  'Visit',
  '(Norfolk, Va.)',
  '/',
  ' ',
  ' ',
  '. ',
  'CC BY',
  '\n',
  '\u00a0',
)
const lines = fc.oneof(
  fc.array(pieces, { maxLength: 14 }).map(parts => parts.join(' ')),
  fc.string({ unit: 'grapheme' }),
)
const collapse = (text: string) => text.replace(/\s+/gu, ' ').trim()

describe('normalizeCopyright, for any text', () => {
  test('gives only parts that are in the line', () => {
    fc.assert(
      fc.property(lines, line => {
        const read = normalizeCopyright(line)
        for (const part of [read?.holder, read?.distributor, read?.notice, read?.restrictions])
          expect(collapse(line)).toContain(part ?? '')
      }),
    )
  })

  test('gives the same for other white space', () => {
    fc.assert(
      fc.property(lines, line => {
        expect(normalizeCopyright(collapse(line))).toEqual(normalizeCopyright(line))
      }),
    )
  })
})

test.each(['a', '-', ', ', '. '])(
  'a line of 400,000 characters of "%s" before a reservation is read in time',
  unit => {
    const line = `${unit.repeat(400_000 / unit.length)}x reserved. This material may not be published or redistributed.`
    expect(normalizeCopyright(line)?.holder).toBeUndefined()
  },
)

test('a notice with 100,000 quotation marks, hyphens or points is read in time', () => {
  expect(
    normalizeCopyright(`Distributed by Harbor Wire${', "'.repeat(100_000)}, it t`)?.holder,
  ).toBeUndefined()
  expect(normalizeCopyright(`Distributed by ${'…'.repeat(200_000)}x`)?.holder).toBeUndefined()
  expect(normalizeCopyright(`© 2026 ${'а-'.repeat(100_000)}x`)?.holder).toBeUndefined()
})
