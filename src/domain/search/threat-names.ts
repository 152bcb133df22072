/** Whose name for a threat it may be, where a fact says whose. */
export type NamingProduct = 'avast' | 'bitdefender' | 'microsoft-defender';

/** A text without the names of threats in it, and what they say. */
export interface CutThreatNames {
  readonly text: string;
  /** The names as they stand in the text. */
  readonly names: readonly string[];
  /** The product that most likely gave one of them. */
  readonly product: NamingProduct | undefined;
}

/** What follows a name without a space: `.Generic`, `/APC`, `:Trojan.Win32`, `.B!ml`, `-gen`. */
const tail = String.raw`(?:[.:/!_-]{1,2}\w{1,40}){0,8}`;

/** What stands before a name without a space: `Trojan:`, `a variant of Win32/` less its first words. */
const lead = String.raw`(?:\w{2,30}[.:/]){0,3}`;

/**
 * Names that are given to what looks suspicious, by the products that facts know them from: several
 * where none is named. Where a name is known from no product it is read all the same, by its shape.
 */
const kinds: readonly { readonly name: string; readonly product?: NamingProduct }[] = [
  // Gen:Variant.Bulz.1234, from Bitdefender (fact BD8); other products run its engine (fact BD12).
  { name: String.raw`gen[.: ]variant${tail}`, product: 'bitdefender' },
  // IDP.Generic, known from Avast and then from Norton, and IDP.HEUR.26, from Avast (facts D26, NO14).
  { name: String.raw`idp(?: (?:generic|heur))?${tail}`, product: 'avast' },
  // FileRepMalware and its kin, from the same (fact NO14).
  { name: String.raw`file ?rep ?(?:malware|metagen)${tail}`, product: 'avast' },
  // HEUR/APC, from TotalAV (fact TA1), and whatever else a heuristic found.
  { name: String.raw`heur(?: apc)?${tail}` },
  // Trojan:Win32/Wacatac.B!ml: Microsoft's own scheme, a kind, a platform, a family (fact C30).
  {
    name: String.raw`\w{2,30}:(?:win32|win64|script|msil)/\w{1,40}${tail}`,
    product: 'microsoft-defender',
  },
  { name: String.raw`${lead}wacatac${tail}`, product: 'microsoft-defender' },
  // Names by their shape: a platform between signs, an ending for what a machine has learnt, a kind, a sum.
  { name: String.raw`${lead}(?:win|w)(?:32|64)(?=[.:/!]\w)${tail}` },
  { name: String.raw`${lead}\w{1,30}!ml` },
  { name: String.raw`\w{3,30}!(?=[a-f]{0,15}\d)[0-9a-f]{4,16}` },
  {
    name: String.raw`(?:trojan|riskware|pu[ap]|adware|backdoor|worm|ransom|spyware|malware|suspicious|dangerousobject|machinelearning)(?=[.:/]\w)${tail}`,
  },
];

const either = kinds.map(({ name }) => `(${name})`).join('|');

/** Never behind a separator or a dot: a folder of a path, or a file, may have such a name. */
const sign = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.\\/])(?:${either})(?![\p{L}\p{N}_\\])(?: ?[[(]\w{1,12}[\])])?`,
  'giu',
);

/**
 * Reads the names by which an antivirus calls what it has found out of a text. They are no words of the
 * pages, and many products share them: such a name alone proves nothing. Takes time in proportion
 * to the text.
 */
export function cutThreatNames(text: string): CutThreatNames {
  const found = [...text.matchAll(sign)];
  const products = found.flatMap(
    ([, ...groups]) => kinds[groups.findIndex(Boolean)]?.product ?? [],
  );
  return {
    text: found.length === 0 ? text : text.replace(sign, ' '),
    names: found.map(([name]) => name),
    // What others use as well says less than a name of one product's own.
    product: products.find((product) => product !== 'avast') ?? products[0],
  };
}
