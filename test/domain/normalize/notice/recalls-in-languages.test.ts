import { expect, test } from 'vitest'
import { isForeignRecall } from '#domain/normalize/notice/hold/is-foreign-recall.ts'
import { isRecallOfTitle } from '#domain/normalize/notice/hold/is-recall-of-title.ts'
import { over, under } from './ferry-story.ts'
import { statusOf } from './status-of.ts'

/* Lines that take back the story at which they stand, and name nothing. */

test.each([
  'Матеріал відкликано агентством',
  'Просимо вилучити цю новину з публікації',
  'Отзываем это сообщение',
  'Материал отозван редакцией',
  'Prosimy usunąć tę depeszę',
  'Wycofujemy tę depeszę, prosimy o usunięcie',
  'Zpráva byla stažena, prosíme o smazání',
  'Prosíme, zprávu vymažte',
  'Rušíme tuto zprávu',
  'Správa bola stiahnutá',
  'A hírt visszavontuk, kérjük, töröljék',
  'Ştirea a fost retrasă, vă rugăm să o ştergeţi',
  'Новината е оттеглена, моля изтрийте я',
  'Вест је поништена',
  'Vijest je povučena, molimo brisati',
  'Preklicujemo to novico',
  'Η είδηση αποσύρεται, παρακαλούμε διαγράψτε την',
  'Haber geri çekildi',
  'Lütfen haberi siliniz',
  'אנו מושכים את הידיעה',
  'این خبر لغو شد',
  'لطفا این خبر را حذف کنید',
  'यह समाचार वापस ली जाती है',
  'Tin này đã bị hủy, đề nghị gỡ bỏ',
  'Mohon hapus berita ini',
  'Vedämme pois jutun',
  'Vi återkallar artikeln',
  'Vennligst slett artikkelen',
  'Vi trækker artiklen tilbage',
  'Wij trekken dit bericht in',
  'Anulamos esta notícia',
  'Retiramos esta información',
  'Annulliamo questa notizia',
  'Notícia anul·lada, preguem que l’elimineu',
  'Lugu on tühistatud',
  'Lūdzam dzēst šo ziņu',
  'Prašome ištrinti naujieną',
  'ข่าวนี้ถูกยกเลิก',
])('“%s” stops its story, over and under the headline', async line => {
  for (const status of [await over(line), await under(line)])
    expect(status).toMatch(/^(?:withheld|canceled)$/)
})

test.each([
  'Лицензия отозвана',
  'Материал снят с продажи',
  'Текст закона отозван из Думы',
  'Законопроєкт відкликано',
  'Матеріали справи знято з розгляду',
  'Informacje o wypadku wycofane z obrotu',
  'Anulujemy loty, ogłosił przewoźnik',
  'Zákon byl stažen',
  'Zpráva o stavu unie zrušena senátem',
  'Visszavonták a törvényt',
  'Proiectul a fost retras',
  'Законът е оттеглен',
  'Povlačimo sve automobile',
  'Forslaget er trukket tilbage',
  'Bilarna återkallade',
  'Wij trekken de stekker eruit',
  'Peruutamme konsertin',
  'Nota anulada en el examen',
  'Información retirada del expediente',
  'Matéria retirada de pauta',
  'Text zurückgezogen aus dem Wettbewerb',
  'Konser iptal edildi',
  'سحب الثقة من الحكومة',
  'Izin dicabut',
  'Hủy tin đồn',
  'ยกเลิกเที่ยวบิน',
  'उड़ान रद्द की गई',
  'Ακυρώνουμε τις πτήσεις',
])('“%s” is news', async line => {
  expect(isForeignRecall(line)).toBe(false)
  expect(await over(line)).toBe('usable')
  expect(await under(line)).toBe('usable')
})

/* A text of few words about a title: nothing else may say so in a language whose kills are not read. */
test.each([
  'Uudis „Paat uppus sadama lähedal“ on tagasi võetud, palume seda mitte kasutada.',
  'Naujiena „Prie uosto nuskendo valtis“ atšaukiama ir neturi būti naudojama.',
  'Ziņa „Pie ostas nogrima laiva” ir atsaukta un nav izmantojama.',
  'Novica »Čoln potonil pri pristanišču« je umaknjena in se ne sme uporabiti.',
  'Вест „Чамац потонуо код луке“ је повучена и не сме се користити.',
  'הידיעה "סירה טבעה ליד הנמל" מבוטלת. אין לעשות בה שימוש.',
])('“%s” under a heading is no story', async line => {
  expect(await statusOf(`NOTE TO DESKS\n\n${line}`)).toBe('withheld')
  expect(isRecallOfTitle(line)).toBe(true)
})

test.each([
  'Pavadinta „Valtis“ knyga pasakoja apie uostą.',
  'Новица «Чамац» говори о луци.',
  'Uudis on tagasi võetud.',
])('“%s” recalls no title', line => {
  expect(isRecallOfTitle(line)).toBe(false)
})
