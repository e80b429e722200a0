import type { Gathered } from '../../src/collect-facts.ts';
import type { AppearanceId, ArticleId, QuoteId } from '../../src/model/id.ts';
import type { EntityType } from '../../src/model/mention.ts';
import { seededRandom } from '../../src/model/seeded-random.ts';

/** Words to make articles of: nobody's sentences, and persons who do not exist. */
export interface Stock {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly places: readonly string[];
  readonly organizations: readonly string[];
  /** Everyday words, commonest first. */
  readonly words: readonly string[];
}

const PER_ARTICLE = { person: 5, place: 4, organization: 3 } as const;
const ROLES = ['وزير الصحة', 'المتحدث باسم البلدية', 'رئيس اللجنة', 'مدير المستشفى', 'الوزير المصري', 'السفير التركي'];

/**
 * What stages 1 to 5 might find in so many articles, ten a day: a few are named in every other article and most in one or
 * two, new names come ever more slowly, one quote in six is printed before, whole or shortened. The same for the same seed.
 */
export function* syntheticFacts(count: number, stock: Stock, seed = 1): Generator<Gathered> {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  /** A rank from 0 to n − 1, low ones far likelier. */
  const zipf = (n: number) => Math.min(n - 1, Math.floor(n ** random() - 1));
  const people: string[] = [];
  const recent: { text: string; speaker: string }[] = [];

  const person = (article: number) => {
    // Heaps' law: of n articles about n^0.8 persons.
    const known = Math.ceil(3 * (article + 1) ** 0.8);
    while (people.length < known) people.push(`${pick(stock.given)} ${pick(stock.family)}`);
    const name = people[zipf(people.length)]!;
    const chance = random();
    if (chance < 0.05) return name.slice(name.indexOf(' ') + 1);
    if (chance < 0.1) return name.replace(/ي/, 'ى').replace(/[أإ]/, 'ا');
    return name;
  };
  const nameOf = (type: EntityType, article: number) =>
    type === 'person' ? person(article) : type === 'place' ? stock.places[zipf(stock.places.length)]! : organization();
  const organization = () =>
    random() < 0.8 ? stock.organizations[zipf(stock.organizations.length)]! : `شركة ${pick(stock.family)}`;
  const sentence = () =>
    Array.from({ length: 10 + Math.floor(random() * 20) }, () => stock.words[zipf(stock.words.length)]).join(' ');

  for (let n = 0; n < count; n++) {
    const id = `article-${n}` as ArticleId;
    const mentions: Gathered['mentions'][number][] = [];
    const appearances: Gathered['appearances'][number][] = [];
    const named = new Set<string>();
    for (const type of ['person', 'place', 'organization'] as const) {
      for (let i = 0; i < PER_ARTICLE[type]; i++) {
        const name = nameOf(type, n);
        if (named.has(name)) continue;
        named.add(name);
        const index = mentions.length;
        mentions.push({ start: index * 100, end: index * 100 + name.length });
        const told =
          type === 'person' && random() < 0.3
            ? [{ text: pick(ROLES), span: { start: 0, end: 1 }, of: null, past: false, acting: false }]
            : [];
        appearances.push({
          ...{ id: `${id}:${index}` as AppearanceId, article: id, type, names: [name] },
          ...{ roles: told, publishedAt: null, gender: null, mentions: [index] },
        });
      }
    }
    const quotes = Array.from({ length: 3 }, (_, i) => {
      const speakers = appearances.filter(({ type }) => type === 'person');
      let speaker = speakers[Math.floor(random() * speakers.length)]!;
      let text = sentence();
      const before = random() < 1 / 6 ? recent[Math.floor(random() * recent.length)] : undefined;
      const again = before && appearances.find(({ names }) => names[0] === before.speaker);
      if (before && again) {
        speaker = again;
        text = random() < 0.5 ? before.text : before.text.split(' ').slice(0, -4).join(' ');
      }
      recent[Math.floor(random() * 2000)] = { text, speaker: speaker.names[0]! };
      return {
        quote: { id: `${id}-${i}` as QuoteId, text, kind: 'indirect' as const },
        ...{ confidence: 0.9, speaker: speaker.mentions[0]!, via: [], about: [] },
      };
    });
    const day = new Date(Date.UTC(2000, 0, 1 + Math.floor(n / 10))).toISOString().slice(0, 10);
    yield {
      article: { id, path: `${id}.txt`, url: null, outlet: null, headline: null, publishedAt: day },
      body: [{ start: 0, end: mentions.length * 100 }],
      ...{ mentions, appearances, quotes: quotes as unknown as Gathered['quotes'], contacts: [] },
    };
  }
}
