/**
 * Whether a text could lead to someone: a number, an address, a link, a handle, a picture, a plate, a position.
 *
 * A plan has no place for any of it (CARE-34). This finds what has a form of its own, in any script's digits. It cannot
 * tell a name from another word: therefore a plan has no free text either, and its answers are chosen.
 */
export function couldLeadToSomeone(text: string): boolean {
  const plain = text.normalize("NFKC").replaceAll(unseen, "")
  return forms.some((form) => form.test(plain))
}

/** Signs that nobody sees and that would break a number or a link in two. */
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu

const street =
  "street|st|road|rd|avenue|ave|lane|ln|drive|square|boulevard|blvd|alley|court|close|terrace|row|crescent|highway|colony|nagar|marg|gali|soi|jalan"
const streetBefore =
  "rue|calle|via|viale|piazza|rua|avenida|carrera|ulica|ul|straat|plaza|platz|allée|place|chemin|улица|ул|شارع"
const streetJoined = "straße|strasse|str|gasse|weg|platz|allee|straat|laan|gade|gatan|gata|utca"
const digitWord = "zero|oh|one|two|three|four|five|six|seven|eight|nine"

const forms: readonly RegExp[] = [
  // A telephone, a paper's number, a day: six digits, whatever stands between them.
  /\p{Nd}([\s().,:/_-]{0,3}\p{Nd}){5}/u,
  new RegExp(`\\b(${digitWord})([\\s,-]+(${digitWord})){4}\\b`, "iu"),
  // A passport, a permit, a plate: capitals and digits together.
  /\b\p{Lu}{1,3}[\s-]?\p{Nd}{4,}/u,
  /\b(?=[\p{Lu}\p{Nd}\s-]{5,10}\b)\p{Lu}{1,3}[\s-]?\p{Nd}{1,4}[\s-]?\p{Lu}{1,3}\b/u,
  /\b\p{Lu}{1,3}-\p{Lu}{1,2}[\s-]?\p{Nd}{1,4}\b/u,
  // A house: a number and a street, either way round, or a room, a floor, a flat with its number.
  new RegExp(`\\p{Nd}\\p{L}?,?\\s+([\\p{L}’'.-]+\\s+){0,3}(${street})(?![\\p{L}\\p{Nd}])`, "iu"),
  new RegExp(`(?<![\\p{L}\\p{Nd}])(${streetBefore})\\.?\\s+[^\\n]{0,40}\\p{Nd}`, "iu"),
  new RegExp(`\\p{L}(${streetJoined})\\.?\\s*\\p{Nd}`, "iu"),
  /\b(room|flat|floor|apartment|apt|suite|house|unit|block|plot|door|building|stand|gate|p\.? ?o\.? ?box|zimmer|wohnung|piso|appartement|étage)\s*(no\.?|number|nr\.?|#)?\s*\p{Nd}/iu,
  /#\s?\p{Nd}|\bn[o°º]\.?\s?\p{Nd}/iu,
  // A name under which someone is found on the net.
  /\S@\S|@[\p{L}\p{Nd}_]/u,
  /:\/\/|\bwww\.|\/\/\//iu,
  /[\p{L}\p{Nd}-](?:\.|\s\.\s?)(com|org|net|info|biz|xyz|site|online|club|live|app|me|io|ly|gg|to|tv|co|eu|uk|de|fr|es|it|nl|in|za|us|ca|au|nz|br|mx|ng|ke|th|ph|id|ru|ua|pl|ro|bg|tr|onion)(?![\p{L}\p{Nd}])/iu,
  /\b(whatsapp|telegram|signal|viber|wechat|line|instagram|insta|facebook|tiktok|snapchat|onlyfans|twitter)\s*[:=]/iu,
  // A position.
  /-?\p{Nd}{1,3}[.,]\p{Nd}{3,}/u,
  /\p{Nd}\s?°|\p{Nd}\s?['′]\s?\p{Nd}/u,
  /\b[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}\b/u,
  // A picture or a paper, by the ending of its file.
  /\.(jpe?g|png|heic|gif|webp|bmp|tiff?|mp4|mov|avi|mp3|m4a|pdf|docx?|xlsx?|vcf)\b/iu,
]

/**
 * Whether a key asks who someone is or where: `address`, `telefono`, `photo_1`. Every key that is not one of the form is
 * refused; of these it is said why.
 */
export function isKeyOfATarget(key: string): boolean {
  if (couldLeadToSomeone(key)) return true
  const apart = key
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
  const words = apart.toLowerCase().split(/[^\p{L}]+/u)
  return words.some((word) => keysOfTargets.has(word) || startsOfTargets.some((start) => word.startsWith(start)))
}

const keysOfTargets: ReadonlySet<string> = new Set(
  (
    "name names nom noms nombre nome naam namn imie imya ism naam nama alias aka who whom person persons people suspect " +
    "suspects target targets owner manager victim victims worker workers where location locations place spot site map gps lat " +
    "lon lng long geo position street strasse straße rue calle via rua ulica city town village district zip postcode plz cap code " +
    "tel phone phones mobile cell cellphone handy movil portable fax sms number numbers numero nummer no nr id ids " +
    "mail email emails correo courriel handle handles account accounts user username link links url urls web website ad ads " +
    "advert adverts listing post posts photo photos foto fotos picture pictures image images video videos face faces voice " +
    "audio plate plates car vehicle document documents doc docs dni cpf ssn nationality nationalite nationalitat nacionalidad " +
    "race ethnicity gender sex age birth birthday born dob description looks tattoo clothes notes note comment comments text " +
    "details remarks day date time when"
  ).split(" "),
)

const startsOfTargets = [
  "addres",
  "adres",
  "direcc",
  "enderec",
  "indirizz",
  "anschrift",
  "wohnort",
  "telef",
  "telegra",
  "telep",
  "whats",
  "insta",
  "facebook",
  "passp",
  "pasap",
  "passap",
  "reisepass",
  "ausweis",
  "licen",
  "matricul",
  "kennzeichen",
  "coord",
  "koord",
  "latitud",
  "longitud",
  "nachname",
  "vorname",
  "apellid",
  "prenom",
  "surname",
  "firstname",
  "lastname",
  "nickname",
  "fullname",
]
