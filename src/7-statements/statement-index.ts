import { createHash } from 'node:crypto';
import type { ContentRules } from '../model/content.ts';
import type { QuoteId, StatementId } from '../model/id.ts';
import type { Statement } from '../model/statement.ts';
import { candidateSearch } from './candidates.ts';
import { type Family, joinFamilies, type Link } from './join-families.ts';
import { judgePair } from './judge-pair.ts';
import { byDay, bySighting, type SpokenQuote, type Version, versionOf } from './version.ts';

/** What a change of quotes changed among the statements. */
export interface StatementChanges {
  /** Those that are new or have changed. */
  readonly changed: readonly Statement[];
  /** Those that are no more. */
  readonly removed: readonly StatementId[];
}

/**
 * Statements that are kept up to date as quotes come and go. What they are depends on the set of quotes alone: adding in any
 * order and in any parts, and removing what was added, gives what the quotes that remain give at once.
 */
export interface StatementIndex {
  /** Takes quotes in; one whose id is known replaces what was known of it (another speaker, another date). */
  add(quotes: Iterable<SpokenQuote>): StatementChanges;
  /** Takes quotes out; ids that are not known are passed over. */
  remove(quotes: Iterable<QuoteId>): StatementChanges;
  /** All statements in the order of their first sighting. */
  statements(): readonly Statement[];
}

interface Kept extends Version {
  readonly quotes: SpokenQuote[];
}

export function createStatementIndex(rules: ContentRules): StatementIndex {
  const quotes = new Map<QuoteId, { readonly quote: SpokenQuote; readonly version: Kept }>();
  const versions = new Map<string, Kept>();
  const links = new Map<Version, Map<Version, Link>>();
  const candidates = candidateSearch();
  const statementOf = new Map<Version, Statement>();
  const statements = new Map<StatementId, Statement>();

  const update = (added: Iterable<SpokenQuote>, removed: Iterable<QuoteId>): StatementChanges => {
    const touched = new Set<Version>();
    const fresh = new Set<Version>();
    /** Pairs that came within reach of each other somewhere, and linked pairs that came out of it. */
    const doubtful: [Version, Version][] = [];
    const met = (a: Version, b: Version) => void doubtful.push([a, b]);
    const parted = (a: Version, b: Version) => {
      if (links.get(a)?.has(b)) doubtful.push([a, b]);
    };

    const takeOut = (id: QuoteId) => {
      const known = quotes.get(id);
      if (!known) return;
      quotes.delete(id);
      const { version } = known;
      version.quotes.splice(version.quotes.indexOf(known.quote), 1);
      touched.add(version);
      if (version.quotes.length > 0) return;
      versions.delete(version.id);
      candidates.remove(version, met);
      for (const other of links.get(version)?.keys() ?? []) touched.add(other);
      for (const other of [...(links.get(version)?.keys() ?? [])]) unlink(version, other);
    };
    const takeIn = (quote: SpokenQuote) => {
      takeOut(quote.quote);
      const alone = versionOf(quote, rules);
      let version = versions.get(alone.id);
      if (version) {
        let at = version.quotes.length;
        while (at > 0 && bySighting(version.quotes[at - 1]!, quote) > 0) at--;
        version.quotes.splice(at, 0, quote);
      } else {
        version = { ...alone, quotes: [quote] };
        versions.set(version.id, version);
        candidates.insert(version, parted);
        fresh.add(version);
      }
      quotes.set(quote.quote, { quote, version });
      touched.add(version);
    };
    for (const id of removed) takeOut(id);
    for (const quote of added) takeIn(quote);

    for (const version of fresh) {
      if (!isKept(version)) continue;
      for (const other of candidates.of(version)) if (link(version, other)) touched.add(other);
    }
    for (const [a, b] of doubtful) {
      if (!isKept(a) || !isKept(b)) continue;
      if (!candidates.areCandidates(a, b)) {
        if (!links.get(a)?.has(b)) continue;
        unlink(a, b);
      } else if (!link(a, b)) continue;
      touched.add(a).add(b);
    }
    return settle(touched);
  };

  const isKept = (version: Version) => versions.get(version.id) === version;

  /** True where the two are linked that were not before. */
  const link = (a: Version, b: Version): boolean => {
    if (links.get(a)?.has(b)) return false;
    const judged = judgePair(a, b);
    if (!judged) return false;
    const [left, right] = byDay(a, b) < 0 ? [a, b] : [b, a];
    const made: Link = { ...judged, left, right };
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = links.get(from);
      if (known) known.set(to, made);
      else links.set(from, new Map([[to, made]]));
    }
    return true;
  };
  const unlink = (a: Version, b: Version) => {
    links.get(a)?.delete(b);
    links.get(b)?.delete(a);
    if (links.get(a)?.size === 0) links.delete(a);
    if (links.get(b)?.size === 0) links.delete(b);
  };

  /** Forms anew the families of all that hangs together with what was touched. */
  const settle = (touched: ReadonlySet<Version>): StatementChanges => {
    const before = new Map<StatementId, Statement>();
    const forget = (version: Version) => {
      const statement = statementOf.get(version);
      if (statement) before.set(statement.id, statement);
      statementOf.delete(version);
    };
    const done = new Set<Version>();
    const formed: [Statement, Family][] = [];
    for (const start of touched) {
      if (done.has(start) || !isKept(start)) {
        if (!isKept(start)) forget(start);
        continue;
      }
      const component = reach(start, done);
      component.forEach(forget);
      const within = new Set(component.flatMap((version) => [...(links.get(version)?.values() ?? [])]));
      for (const family of joinFamilies(component, [...within])) formed.push([toStatement(family), family]);
    }
    for (const id of before.keys()) statements.delete(id);
    for (const [statement, family] of formed) {
      statements.set(statement.id, statement);
      for (const version of family.versions) statementOf.set(version, statement);
    }
    return {
      changed: formed.flatMap(([statement]) => {
        const old = before.get(statement.id);
        return old && JSON.stringify(old) === JSON.stringify(statement) ? [] : [statement];
      }),
      removed: [...before.keys()].filter((id) => !statements.has(id)),
    };
  };

  /** All versions that links lead to from one. */
  const reach = (start: Version, done: Set<Version>): Version[] => {
    const found = [start];
    done.add(start);
    for (let i = 0; i < found.length; i++) {
      for (const other of links.get(found[i]!)?.keys() ?? []) {
        if (done.has(other)) continue;
        done.add(other);
        found.push(other);
      }
    }
    return found;
  };

  return {
    add: (added) => update(added, []),
    remove: (removed) => update([], removed),
    statements: () => {
      const firstOf = (statement: Statement) => quotes.get(statement.sightings[0]!.quote)!.quote;
      return [...statements.values()].sort((a, b) => bySighting(firstOf(a), firstOf(b)));
    },
  };
}

function toStatement({ versions, fullest, reasons }: Family): Statement {
  const quotes = versions.flatMap(({ quotes: sightings }) => sightings).sort(bySighting);
  return {
    // Of the first sighting alone, so that it stays the same as later sightings come in.
    id: createHash('sha256').update(quotes[0]!.quote).digest('hex').slice(0, 16) as StatementId,
    speaker: versions.find(({ speaker }) => speaker !== null)?.speaker ?? null,
    sightings: quotes.map(({ article, quote }) => ({ article, quote })),
    text: fullest.quotes[0]!.text,
    reasons,
  };
}
