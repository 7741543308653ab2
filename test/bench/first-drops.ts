const board =
  'The harbour board voted on Sunday to reopen the north pier after a storm, its chair said.\n\nFerries will call at the south pier until then, she said, and fares stay as they are.\n'

/** Short drops, of each of which a process may read one before it has compiled any pattern: a story in English, with which others are compared, first. */
export const firstDrops = {
  'a story in English': `Pier reopens after storm\n\nBy Ana Ruiz\n\nPORT ELLERY (CNS) - ${board}`,
  'an order to kill':
    'KILL KILL KILL\n\nEditors: Please kill the story headlined “Ferry sinks in the harbour – 4 dead”. A kill is mandatory.\n',
  'an order to kill, in German':
    'Rücknahme: „Fähre gesunken“\n\nDie Redaktionen werden gebeten, die Meldung „Fähre gesunken“ nicht zu verwenden.\n',
  'with a picture of a ship': `Pier reopens 🚢 after storm\n\nBy Ana Ruiz\n\nPORT ELLERY (CNS) - ${board.replace('.', ' 🚢.')}`,
  'in Russian':
    'Пирс откроют после шторма\n\nЭЛЛЕРИ, 3 мая. Совет порта проголосовал в воскресенье за открытие северного пирса после шторма, сообщила председатель.\n\nДо тех пор паромы будут заходить к южному пирсу, и цены не изменятся, сказала она.\n',
  'in Vietnamese':
    'Cầu tàu mở lại sau bão\n\nHội đồng cảng hôm chủ nhật đã bỏ phiếu mở lại cầu tàu phía bắc sau cơn bão, chủ tịch cho biết.\n\nPhà sẽ cập cầu tàu phía nam cho đến lúc đó, và giá vé không thay đổi, bà nói.\n',
  'in Arabic':
    'إعادة فتح الرصيف بعد العاصفة\n\nصوت مجلس الميناء يوم الأحد على إعادة فتح الرصيف الشمالي بعد العاصفة، وفق ما قالته رئيسته.\n\nوستتوقف العبارات عند الرصيف الجنوبي حتى ذلك الحين، وتبقى الأسعار كما هي.\n',
  'in Hindi':
    'तूफान के बाद घाट फिर खुला\n\nबंदरगाह बोर्ड ने रविवार को तूफान के बाद उत्तरी घाट को फिर से खोलने के लिए मतदान किया, अध्यक्ष ने कहा।\n\nतब तक नौकाएं दक्षिणी घाट पर आएंगी और किराया वही रहेगा।\n',
  'in Japanese':
    '桟橋が嵐の後に再開\n\n港の理事会は日曜日、嵐の後に北桟橋を再開することを決めた。議長が明らかにした。\n\nそれまでフェリーは南桟橋に発着し、運賃は変わらないという。\n',
} as const
