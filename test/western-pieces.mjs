// The small pieces round a Western story, as dailies word them: jumps, captions and credits. Set beside stories that have
// none, so that what such a piece is is learned from more than the few that the sets have. (Kickers and subheads of other
// words were tried, too: headings were then told apart less well on pages left out of the fit.)

import { languageOf } from '../dist/words/language.js';

const NAMES = {
  en: ['Tobin Marsh', 'Ada Quill', 'Peter Vance Hollis', 'Ruth Ames', 'Jonah Sedgwick', 'Lena Okafor'],
  de: ['Jens Harder', 'Uta Brandes', 'Karl-Heinz Tölle', 'Mira Sander', 'Anke Voss', 'Ole Petersen'],
  fr: ['Luc Mérand', 'Claire Dubost', 'Jean-Paul Rivet', 'Odile Garnier', 'Yves Le Goff', 'Anne Salvat'],
};
const JUMPS = {
  en: (n) => [
    `Continued on Page ${n}`,
    `See FERRY, Page A${n}`,
    `Continued on A${n}`,
    `See BUDGET, Page ${n}B`,
  ],
  de: (n) => [`Fortsetzung Seite ${n}`, `Fortsetzung auf Seite ${n}`, `Siehe Seite ${n}`],
  fr: (n) => [`Suite page ${n}`, `(Suite page ${n})`, `Lire la suite page ${n}`],
};
const CREDITS = {
  en: (name) => [`Staff photo by ${name}`, `Photo by ${name}`, `Photos by ${name}`, `AP Photo/${name}`],
  de: (name) => [`Foto: ${name}`, `Fotos: ${name}`, `Archivfoto: ${name}`, `Bild: ${name}`],
  fr: (name) => [`Photo ${name}`, `Photo : ${name}`, `(Photo ${name})`, `© ${name}`],
};
const CAPTIONS = {
  en: (a, b) => [
    `${a}, left, and ${b} look over the seed beds on Tuesday.`,
    `Above: ${a} hands the cup to ${b} after the final race.`,
    `${a} waits for the tide at the north landing.`,
    `A crew clears the last of the timber from the slip on Monday morning.`,
  ],
  de: (a, b) => [
    `${a} (links) und ${b} begutachten am Dienstag die neuen Beete.`,
    `Im Bild: ${a} übergibt ${b} den Pokal.`,
    `${a} wartet am Nordufer auf das Hochwasser.`,
    'Feuerwehrleute räumen am Montagmorgen das letzte Holz von der Rampe.',
  ],
  fr: (a, b) => [
    `${a} (à gauche) et ${b} examinent mardi les nouveaux semis.`,
    `Ci-dessus, ${a} remet la coupe à ${b}.`,
    `${a} attend la marée au débarcadère du nord.`,
    'Une équipe dégage lundi matin les derniers troncs de la cale.',
  ],
};

/** The story, now and then with a jump, a picture's caption and its credit, where it has none of its own. */
export function withPieces(story, random) {
  const language = languageOf(story.map(({ text }) => text).join(' '));
  if (language === null) return story;
  const name = () => random.pick(NAMES[language]);
  const has = (...roles) => story.some(({ role }) => roles.includes(role));
  const pieces = [];
  if (!has('jump', 'signoff') && random.chance(0.2))
    pieces.push({ role: 'jump', text: random.pick(JUMPS[language](random.whole(2, 9))) });
  if (!has('caption', 'credit') && random.chance(0.25)) {
    pieces.push({ role: 'caption', text: random.pick(CAPTIONS[language](name(), name())) });
    if (random.chance(0.8)) pieces.push({ role: 'credit', text: random.pick(CREDITS[language](name())) });
  }
  return [...story, ...pieces];
}
