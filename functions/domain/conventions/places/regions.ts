/**
 * States and provinces as datelines add them to a city: whole, in AP's short form, and postal.
 * Source: AP Stylebook "state names", Canadian Press Stylebook, USPS Publication 28 appendix B, ISO 3166-2.
 */
export const regions: readonly string[] = (
  'Alabama|Ala.|AL|Alaska|AK|Arizona|Ariz.|AZ|Arkansas|Ark.|AR|California|Calif.|CA|Colorado|Colo.|CO|Connecticut|Conn.|CT|Delaware|Del.|DE|' +
  'Florida|Fla.|FL|Georgia|Ga.|GA|Hawaii|HI|Idaho|ID|Illinois|Ill.|IL|Indiana|Ind.|IN|Iowa|IA|Kansas|Kan.|KS|Kentucky|Ky.|KY|Louisiana|La.|LA|' +
  'Maine|ME|Maryland|Md.|MD|Massachusetts|Mass.|MA|Michigan|Mich.|MI|Minnesota|Minn.|MN|Mississippi|Miss.|MS|Missouri|Mo.|MO|Montana|Mont.|MT|' +
  'Nebraska|Neb.|NE|Nevada|Nev.|NV|New Hampshire|N.H.|NH|New Jersey|N.J.|NJ|New Mexico|N.M.|NM|New York|N.Y.|NY|North Carolina|N.C.|NC|' +
  'North Dakota|N.D.|ND|Ohio|OH|Oklahoma|Okla.|OK|Oregon|Ore.|OR|Pennsylvania|Pa.|PA|Puerto Rico|PR|Rhode Island|R.I.|RI|South Carolina|S.C.|SC|' +
  'South Dakota|S.D.|SD|Tennessee|Tenn.|TN|Texas|TX|Utah|UT|Vermont|Vt.|VT|Virginia|Va.|VA|Washington|Wash.|WA|West Virginia|W.Va.|WV|' +
  'Wisconsin|Wis.|WI|Wyoming|Wyo.|WY|D.C.|DC|Alberta|Alta.|AB|British Columbia|B.C.|BC|Manitoba|Man.|MB|New Brunswick|N.B.|NB|' +
  'Newfoundland|N.L.|NL|Nova Scotia|N.S.|NS|Ontario|Ont.|ON|Prince Edward Island|P.E.I.|PE|Quebec|Que.|QC|Saskatchewan|Sask.|SK|Nunavut|Yukon|' +
  'Northwest Territories|N.W.T.|England|Scotland|Wales|Northern Ireland|Gaza Strip|West Bank|Crimea|Kosovo|Northern Cyprus|Kurdistan|' +
  'Victoria|Queensland|New South Wales|Tasmania|Bayern|Sachsen|Thüringen|Hessen|Niedersachsen|Brandenburg|Tirol|Steiermark|Kärnten|Oberösterreich|' +
  'Baden-Württemberg|Nordrhein-Westfalen|Rheinland-Pfalz|Saarland|Mecklenburg-Vorpommern|Schleswig-Holstein|Sachsen-Anhalt|Western Australia|' +
  'South Australia|Northern Territory|Andhra Pradesh|Arunachal Pradesh|Assam|Bihar|Chhattisgarh|Goa|Gujarat|Haryana|Himachal Pradesh|Jharkhand|' +
  'Jal.|S.L.P.|Coah.|Chih.|Tamps.|Gto.|Qro.|Hgo.|Oax.|Chis.|Dgo.|Ags.|Nay.|Yuc.|B.C.S.|Tlax.|Ver.|Mich.|Gro.|Pue.|Tab.|Zac.|' +
  'Jalisco|Sonora|Sinaloa|Chihuahua|Oaxaca|Chiapas|Veracruz|Guanajuato|Michoacán|Tamaulipas|Nuevo León|Coahuila|Nayarit|Querétaro|Tlaxcala|Tabasco|' +
  'Yucatán|Quintana Roo|Baja California|Baja California Sur|San Luis Potosí|Aguascalientes|Karnataka|Kerala|Madhya Pradesh|Maharashtra|Manipur|Meghalaya|Mizoram|Nagaland|Odisha|Punjab|Rajasthan|Sikkim|Tamil Nadu|Telangana|Tripura|' +
  'Lai Châu|Điện Biên|Sơn La|Lạng Sơn|Quảng Ninh|Thanh Hóa|Nghệ An|Hà Tĩnh|Cao Bằng|Tuyên Quang|Lào Cai|Thái Nguyên|Phú Thọ|Bắc Ninh|Hưng Yên|Ninh Bình|Quảng Trị|Quảng Ngãi|Gia Lai|Khánh Hòa|Lâm Đồng|Đắk Lắk|Đồng Nai|Tây Ninh|Vĩnh Long|Đồng Tháp|Cà Mau|An Giang|' +
  'Castilla y León|Castilla-La Mancha|Comunitat Valenciana|País Vasco|Uttar Pradesh|Uttarakhand|West Bengal|Jammu and Kashmir|Ladakh|Sindh|Balochistan|Khyber Pakhtunkhwa'
).split('|')
