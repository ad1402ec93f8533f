/**
 * "the company", "the union" → the organisation that was named before and that such a word can mean. A word that ends a name
 * ("the commission" after "the Transport Commission") or that a role taught ("the ferry operator Norlake") points to it from
 * anywhere in the article; "the company" only to the one company-like name nearby. Two that fit equally leave it open.
 */
import { organizationKinds } from '../../english/lexicon/organizations';
import type { Mentions } from './found';
import { isFirmNoun, isOrganizationDescription } from '../../english/lexicon/party-nouns';
import type { MentionFact } from '../types';

/** How many sentences back a company may have been named that is now only "the company". */
const COMPANY_REACH = 3;

/** Points for a kind that a name's shape alone does not give. */
const CERTAIN = 2;

/** Writes `antecedent` into definite descriptions of organisations. */
export function assignDefinites({ mentions, roles }: Pick<Mentions, 'mentions' | 'roles'>): void {
  const taught = new Map<number, string[]>();
  for (const role of roles) taught.set(role.mention, [...(taught.get(role.mention) ?? []), role.head]);
  /** The one name by what it may be called, as it was last written; null where there are two. */
  const called = new Map<string, MentionFact | null>();
  const companies: MentionFact[] = [];
  const surnames = new Set(mentions.filter(isFullName).map(lastWord));
  for (const m of [...mentions].sort((a, b) => a.start - b.start)) {
    if (m.form === 'name' && couldBeOrganization(m)) {
      for (const head of new Set([lastWord(m), ...(taught.get(m.index) ?? [])])) {
        const before = called.get(head);
        called.set(head, before === undefined || (before && isSameName(before, m)) ? m : null);
      }
      if (couldBeCompany(m) && !(words(m).length === 1 && surnames.has(lastWord(m)))) companies.push(m);
    } else if (m.form === 'description' && isBareDefinite(m)) {
      const head = m.head ?? '';
      m.antecedent = called.get(head)?.index ?? (isFirmNoun(head) ? companyNear(m, companies) : null);
    }
  }
}

/** "Ada Berg": of whom "Berg" is no company. */
const isFullName = (m: MentionFact): boolean =>
  m.form === 'name' && words(m).length > 1 && (m.evidence.person ?? 0) > (m.evidence.organization ?? 0);

/** The only company of this sentence and the one before, else of those in reach. */
function companyNear(m: MentionFact, companies: readonly MentionFact[]): number | null {
  const within = (reach: number) => {
    const from = companies.findLastIndex((name) => m.sentence - name.sentence > reach) + 1;
    return companies.slice(from);
  };
  const near = within(1);
  return only(near.length > 0 ? near : within(COMPANY_REACH));
}

/** The last of several mentions of one name; null for none and for two names. */
function only(names: readonly MentionFact[]): number | null {
  const last = names.at(-1);
  if (!last) return null;
  return names.every((name) => isSameName(name, last)) ? last.index : null;
}

/** "Brix", "Brix Lines Ltd", "the Brix company": names that begin alike. */
const isSameName = (a: MentionFact, b: MentionFact): boolean => firstWord(a) === firstWord(b);

/** "the company", "The union": an article and the noun, nobody's in particular. */
const isBareDefinite = (m: MentionFact): boolean =>
  m.definite &&
  !m.plural &&
  m.antecedent === null &&
  m.anchors.length === 0 &&
  /^(?:the|this|that) \S+$/i.test(m.text) &&
  isOrganizationDescription(m.head ?? '');

const couldBeOrganization = ({ adjectival, evidence }: MentionFact): boolean =>
  !adjectival &&
  (evidence.country ?? 0) + (evidence.region ?? 0) === 0 &&
  ((evidence.organization ?? 0) > CERTAIN || (evidence.person ?? 0) < CERTAIN);

/** No place, and no name that ends like that of a court, a party or a ministry. */
function couldBeCompany(name: MentionFact): boolean {
  const kinds = organizationKinds(lastWord(name));
  return !name.locative && (name.evidence.place ?? 0) === 0 && (kinds.length === 0 || kinds.includes('company'));
}

const words = (m: MentionFact): string[] => m.text.toLowerCase().replace(/^the /, '').split(' ');
const lastWord = (m: MentionFact): string => words(m).at(-1)?.replace(/\.$/, '') ?? '';
const firstWord = (m: MentionFact): string => words(m)[0] ?? '';
