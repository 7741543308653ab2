const lines = `
मुंबई लखनऊ पटना भोपाल जयपुर रांची कोलकाता चंडीगढ़ देहरादून रायपुर इंदौर कानपुर वाराणसी प्रयागराज आगरा अहमदाबाद पुणे नागपुर नाशिक काठमाडौं ঢাকা কলকাতা চট্টগ্রাম سرینگر کراچی لاہور پشاور کوئٹہ راولپنڈی சென்னை హైదరాబాద్ ಬೆಂಗಳೂರು
Düren Neuss Hamm Herne Fulda Gera Hanau Siegen Celle Emden Minden Lünen Unna Soest Viersen Moers Wesel Kleve Bautzen Görlitz Plauen Pirna Gotha Stralsund Greifswald Flensburg Bursa İzmir Antalya Adana Konya Trabzon Husum Stade Lüneburg
Antananarivo Apia Ashgabat Asmara Astana Asunción Bangui Banjul Basseterre Belmopan Bishkek Bissau Brazzaville Bridgetown Bujumbura Castries Chisinau Chişinău Chișinău Conakry Cotonou Dili Dodoma Dushanbe
Freetown Funafuti Gitega Honiara Kingstown Libreville Lomé Majuro Malabo Maseru Mbabane Moroni Naypyidaw N'Djamena Nuku'alofa Nuuk Ouagadougou Paramaribo Podgorica Porto-Novo Port-of-Spain Suva Thimphu Tórshavn
Ulaanbaatar Vaduz Vientiane Yamoussoukro Entebbe Ndola Lubumbashi Douala Chittagong Enugu Бишкек Душанбе Ашхабад Кишинев Ереван Баку Тбилиси Скопје Сарајево Подгорица Приштина Приштине
Abidjan Abuja Accra Ankara Amman Amsterdam Atlanta Austin Baghdad Bagdad Baku Baltimore Bamako Bangkok Barcelona Barcelone Basel Bâle Beijing Pekin Pékin
Pechino Pequim Peking Beirut Beyrouth Beirute Belgrade Belgrad Belgrado Berlin Berlino Berlín Bern Berne Berna Bogota Bogotá Bonn Boston Brasilia Brasília Bratislava Bremen
Brisbane Bristol Brussels Brüssel Bruxelles Brussel Bruselas Bruxelas Bucharest Bukarest Bucarest Budapest Cairo Kairo Calgary Canberra Caracas Cardiff Charlotte Chicago
Cincinnati Cleveland Cologne Köln Colombo Copenhagen København Kopenhagen Copenhague Dakar Dallas Damascus Damaskus Damas Damasco Delhi Denver Detroit Dhaka Doha Dortmund Dresden
Dubai Dublin Dubrovnik Durban Düsseldorf Edinburgh Edmonton Essen Florence Florenz Firenze Frankfurt Geneva Genf Genève Ginebra Ginevra Genebra Glasgow Graz Guadalajara
Halifax Halle Hamburg Hamburgo Hannover Hanover Hanoi Harare Havana Havanna Helsinki Honolulu Houston Indianapolis Innsbruck Islamabad Istanbul Jakarta Jerusalem Jérusalem Jerusalén
Johannesburg Juba Kabul Kaboul Kampala Karachi Kathmandu Khartoum Khartum Kiel Kiev Kiew Kyiv Kyjiw Kigali Kingston Kinshasa Kolkata Krakow Lagos Lahore Lausanne Leipzig Leeds Lille Lima
Linz Lisbon Lissabon Lisboa Lisbonne Liverpool Ljubljana London Londres Londra Londen Luanda Lugano Lusaka Luzern Lyon Madison Madrid Magdeburg Mailand Mainz Malmö
Managua Manchester Manila Manama Mannheim Maputo Marseille Melbourne Memphis Miami Milan Milano Milwaukee Minneapolis Minsk Mogadishu Monrovia Monterrey Muqdisho
Montevideo Montreal Montréal Moscow Moskau Moskou Moscou Mosca Moscú Moskva Mosul Mumbai Munich München Múnich Muscat Nairobi Nantes Naples Napoli Nashville Nassau Newcastle Niamey
Nice Nicosia Nürnberg Nuremberg Omaha Orlando Oslo Ottawa Palermo Paris Parigi París Perth Philadelphia Phoenix Pittsburgh Potsdam Prague Prag Praga Praha Pretoria Pristina Pyongyang
Québec Quito Rabat Ramallah Rangoon Yangon Reykjavik Riad Riyadh Riga Rome Rom Roma Rostock Rotterdam Saarbrücken Sacramento Salzburg Sanaa Santiago Sarajevo Schwerin Seattle
Seoul Séoul Seúl Sevilla Shanghai Shanghái Skopje Sofia Stockholm Stoccolma Strasbourg Straßburg Estrasburgo Stuttgart Sydney Taipei Tallinn Tampa Tashkent Tbilisi
Tegucigalpa Teheran Tehran Téhéran Teherán Tirana Tokyo Tokio Tóquio Toronto Toulouse Tripoli Tunis Turin Torino Tucson Tulsa Turku Ulm Utrecht Valencia Valletta Vancouver Varsovie Varsovia
Venedig Venice Venezia Vienna Wien Vienne Viena Vilnius Vladivostok Warsaw Warschau Wellington Wiesbaden Windhoek Winnipeg Wolfsburg Yaoundé Yerevan Zagreb Zürich Zurich Aachen Augsburg Bochum
Bielefeld Braunschweig Chemnitz Cottbus Darmstadt Duisburg Erfurt Freiburg Gelsenkirchen Göttingen Heidelberg Jena Karlsruhe Kassel Koblenz Konstanz Krefeld Leverkusen Lübeck Mönchengladbach Münster
Oldenburg Osnabrück Paderborn Passau Regensburg Solingen Trier Tübingen Weimar Wuppertal Würzburg Zwickau Москва Санкт-Петербург Киев Київ Минск Астана Алматы Ташкент Вашингтон Лондон
Берлин Париж Пекин Брюссель Женева Αθήνα Athens Athen Athènes Atenas Atene Ramstein Davos Cork Bath York Hull Reno Waco Erie Mesa Hilo Cali Pisa Bari Vigo Metz Brno Gdansk
Wilmington Albany Annapolis Augusta Birmingham Boise Buffalo Cheyenne Columbia Columbus Concord Dover Fresno Hartford Helena Jackson Juneau Lansing Lexington Lincoln Louisville Montgomery Montpelier
Nogales Oakland Olympia Pierre Portland Providence Raleigh Richmond Rochester Salem Spokane Springfield Syracuse Tallahassee Topeka Trenton Tijuana Toledo Kandahar Peshawar Quetta Srinagar
Lucknow Bengaluru Bangalore Chennai Hyderabad Ahmedabad Pune Jaipur Patna Chandigarh Guwahati Bhopal Thiruvananthapuram Kochi Osaka Kyoto Hiroshima Nagasaki Fukushima Busan Shenzhen Guangzhou Wuhan Chengdu
Hobart Darwin Adelaide Auckland Christchurch Kharkiv Odesa Odessa Donetsk Lviv Mariupol Dnipro Aleppo Homs Idlib Erbil Kirkuk Basra Gaza Hebron Nablus Haifa Benghazi Alexandria Casablanca Algiers Alger Argel
Curitiba Recife Fortaleza Manaus Belém Goiânia Florianópolis Maceió Aracaju Teresina Cuiabá Macapá Campinas Teruel Huesca Albacete Badajoz Cádiz Girona Lleida Tarragona Huelva Logroño Ourense Pontevedra
Oviedo Pamplona Zaragoza Bilbao Málaga Alicante Rennes Caen Rouen Amiens Reims Dijon Besançon Grenoble Toulon Montpellier Perpignan Limoges Poitiers Orléans Clermont-Ferrand Bordeaux Catania Genova Trieste
Bolzano Cagliari Padova Imphal Shillong Jammu Dehradun Shimla Amritsar Ludhiana Nagpur Indore Ranchi Raipur Bhubaneswar Visakhapatnam Vijayawada Coimbatore Madurai Mangaluru Mysuru Multan Rawalpindi
Faisalabad Chongqing Nanjing Hangzhou Tianjin Urumqi Lhasa Kunming Harbin Dalian Qingdao Culiacán Acapulco Hermosillo Saskatoon Moncton Fredericton Whitehorse Yellowknife Iqaluit Dunedin
Novosibirsk Yekaterinburg Zaporizhzhia Gdańsk Wroclaw Wrocław Poznań Łódź Katowice Ostrava Plzeň Košice Debrecen Szeged Cluj-Napoca Timișoara Iași Varna Plovdiv Thessaloniki Gaziantep
Diyarbakır Kaduna Ibadan Owerri Abeokuta Kumasi Mombasa Kisumu Eldoret Bulawayo Blantyre Lilongwe Gaborone Bloemfontein Polokwane Gqeberha Surabaya Bandung Medan Makassar Denpasar Yogyakarta
Semarang Penang Ipoh Kuching Cebu Davao Iloilo Baguio Haiphong Phuket Pattaya Mandalay Daegu Incheon Gwangju Daejeon Ulsan Jeju Sapporo Sendai Nagoya Kobe Fukuoka Kanazawa Okayama Kagoshima Neuquén
Bariloche Cusco Arequipa Guayaquil Medellín Barranquilla Bucaramanga Maracaibo Cochabamba Valparaíso Antofagasta Iquique Trondheim Stavanger Tromsø Bodø Uppsala Linköping Umeå Luleå Östersund Tampere Oulu
Aarhus Odense Aalborg Groningen Eindhoven Maastricht Arnhem Nijmegen Antwerpen Liège Namur Bruges Belfast Swansea Aberdeen Inverness Coimbra Aveiro Évora Setúbal Funchal Abha Jeddah Dammam Sharjah Ajman
Fujairah Latakia Tabriz Mashhad Isfahan Shiraz Luxor Aswan Constantine Marrakech Tangier Agadir Sfax
Kuantan Seremban Klang Melaka Miri Sibu Sandakan Tawau Labuan Warszawa Kraków Bruksela Londyn Paryż Moskwa Wiedeń Rzym Waszyngton Kijów Wilno Budapeszt Lublin Szczecin Bydgoszcz Białystok Gdynia Rzeszów Brusel Londýn Paříž Vídeň Řím Varšava Budapešť Olomouc Liberec
Brüsszel Bécs Párizs Moszkva Varsó Prága Pozsony Belgrád Pécs Győr Miskolc Moscova București Brașov Constanța Craiova Brüksel Moskova Atina Lefkoşa Bağdat Kudüs Kahire Bakü Kayseri Samsun
Eskişehir Malatya Erzurum Mersin Helsingfors Tukholma Kööpenhamina Lontoo Pariisi Bryssel Berliini Köpenhamn Göteborg Kristiansand Espoo Vantaa Jyväskylä Kuopio Beograd Osijek Maribor Kopar
София Пловдив Варна Белград Београд Сараево Скопље Загреб Варшава Прага Вена Рим Мадрид Стокгольм Хельсинки Новосибирск Екатеринбург Казань Харків Одеса Львів Дніпро Запоріжжя
القاهرة بيروت دمشق بغداد الرياض دبي أبوظبي الدوحة الكويت المنامة مسقط عمان القدس غزة صنعاء عدن الخرطوم طرابلس تونس الجزائر الرباط نواكشوط واشنطن نيويورك لندن باريس برلين موسكو بكين طهران أنقرة إسطنبول
ירושלים חיפה לונדון וושינגטון تهران مشهد اصفهان 서울 부산 대구 인천 광주 대전 울산 세종 수원 제주 평양 워싱턴 뉴욕 베이징 상하이 도쿄 런던 파리 베를린 모스크바 北京 上海 广州 廣州 深圳 天津 重庆 武汉 成都 南京 杭州 西安 台北 臺北 高雄 香港 澳门 澳門
台中 臺中 台南 臺南 桃園 新竹 嘉義 花蓮 屏東 基隆 郑州 长沙 沈阳 大连 哈尔滨 长春 昆明 济南 青岛 厦门 福州 合肥 南昌 石家庄 太原 贵阳 兰州 乌鲁木齐 拉萨 呼和浩特 银川 西宁 海口 三亚 珠海 宁波 苏州 无锡 Huế
东京 東京 首尔 首爾 华盛顿 華盛頓 纽约 紐約 伦敦 倫敦 巴黎 柏林 莫斯科 布鲁塞尔 布魯塞爾 日内瓦 日內瓦 罗马 羅馬 新德里 新加坡 曼谷 河内 雅加达 雅加達 悉尼 雪梨 开罗 開羅 大阪 名古屋 札幌 仙台 福岡 広島 那覇 横浜 神戸 京都 ワシントン ニューヨーク ロンドン パリ ベルリン モスクワ ソウル
Αθηνα Θεσσαλονίκη Θεσσαλονικη Λευκωσία Λευκωσια Rio
عمّان جدة بنغازي
Rīga Reykjavík Ростов-на-Дону
جنيف کابل اسلام‌آباد
`
const ofSeveralWords =
  'New York City|Los Angeles|San Francisco|San Diego|San Antonio|San Jose|San José|San Juan|San Salvador|Santo Domingo|Santiago de Chile|Las Vegas|Salt Lake City|Kansas City|Oklahoma City|' +
  'St. Louis|St. Paul|Fort Worth|New Orleans|Mexico City|Ciudad de México|Guatemala City|Panama City|Buenos Aires|Rio de Janeiro|Río de Janeiro|São Paulo|Sao Paulo|Porto Alegre|La Paz|La Habana|' +
  'Port-au-Prince|Cape Town|Addis Ababa|Addis Abeba|Dar es Salaam|Tel Aviv|Abu Dhabi|Hong Kong|Hongkong|Kuala Lumpur|Phnom Penh|Ho Chi Minh City|New Delhi|Neu Delhi|Nueva Delhi|' +
  'Le Caire|La Havane|Fort-de-France|Saint-Pétersbourg|St. Gallen|' +
  'The Hague|Den Haag|La Haye|La Haya|Cité du Vatican|Frankfurt/Main|Frankfurt am Main|Frankfurt a.M.|' +
  'Frankfurt (Oder)|Halle (Saale)|Baden-Baden|Bad Homburg|St. Petersburg|Sankt Petersburg|Saint-Denis|Nueva York|Novo Iorque|Nova York|Los Ángeles|Washington D.C.|' +
  'East Jerusalem|Capitol Hill|Silicon Valley|Nouakchott|Kiev/Kyiv|Fort Lauderdale|Baton Rouge|Little Rock|Des Moines|Santa Fe|Carson City|Rapid City|Sioux Falls|El Paso|Long Beach|Quebec City|' +
  "St. John's|Rancho Cordova|Palm Beach|West Palm Beach|Virginia Beach|Corpus Christi|Colorado Springs|Grand Rapids|Ann Arbor|Green Bay|Saint Louis|Saint Paul|" +
  'Belo Horizonte|João Pessoa|Campo Grande|Porto Velho|Boa Vista|Ribeirão Preto|Ciudad Real|Ciudad Juárez|Rostov-on-Don|Port Harcourt|Benin City|Johor Baru|Johor Bahru|Kota Kinabalu|Cebu City|Davao City|Da Nang|Can Tho|Chiang Mai|Hat Yai|Mar del Plata|La Plata|Punta Arenas|Ponta Delgada|Ras Al Khaimah|Umm Al Quwain|Al Ain|' +
  'Dera Ghazi Khan|Dera Ismail Khan|Rahim Yar Khan|Toba Tek Singh|Andorra la Vella|Bandar Seri Begawan|Kuwait City|Port Louis|Port Vila|Port of Spain|São Tomé|Petaling Jaya|Shah Alam|George Town|Alor Setar|Kota Bharu|Kuala Terengganu|Iskandar Puteri|رام الله|تل أبيب|תל אביב|नई दिल्ली|اسلام آباد|Port Moresby|Hà Nội|Hải Phòng|Đà Nẵng|Cần Thơ|TP Hồ Chí Minh|Novi Sad|Banja Luka|Karlovy Vary'

/**
 * Cities that stand alone before a dash, in the languages of the agencies. Source: the stand-alone datelines
 * of the AP Stylebook and the Reuters Handbook, capitals and larger cities of the countries with an agency of
 * their own, with the names that dpa, AFP, EFE, ANSA and Lusa print for them.
 */
export const cities: readonly string[] = [...lines.trim().split(/\s+/u), ...ofSeveralWords.split('|')]
