/** Who signs pictures, as alternatives of a regular expression. Source: credits in the agencies' own picture services. */
export const makers =
  'AP|Reuters|REUTERS|AFP|Getty|EPA|EFE|dpa|ANSA|TASS|Xinhua|Kyodo|PA|AAP|UPI|USA TODAY|Bloomberg|Tribune News Service|TNS|Shutterstock|iStock|Alamy|Associated Press|Agence France-Presse|The Canadian Press|Antara|Yonhap|Bernama'
