/** A place where a French text breaks a rule of CONTRIBUTING.md, "French". */
export interface TypographyFault {
  readonly rule: string;
  readonly excerpt: string;
}

const rules: readonly { readonly rule: string; readonly fault: RegExp }[] = [
  { rule: 'a typographic apostrophe: ’', fault: /[\p{L}\d]'[\p{L}\d]?/gu },
  { rule: 'a no-break space before : ; ! ?', fault: /[ \t][:;!?](?![\w/\\-])/g },
  // Times, addresses and inline markup have a colon without a space in front.
  { rule: 'a space before ; ! ?', fault: /[\p{L}\d»)][;!?]/gu },
  { rule: 'a space before :', fault: /[\p{L}»)]:(?=\s|$)/gmu },
  { rule: 'a no-break space after «', fault: /«[^\u00A0]/g },
  { rule: 'a no-break space before »', fault: /[^\u00A0]»/g },
  { rule: 'guillemets instead of quotes', fault: /[“”"][^“”"\n]*[“”"]/g },
  { rule: 'three dots as one character: …', fault: /\.\.\./g },
  { rule: 'no narrow no-break space: U+00A0 everywhere', fault: /\u202F/g },
  // The colon of inline markup is none: a long label must be free to begin a line.
  { rule: 'a plain space before a label', fault: /\u00A0:(?:en|ui|path)\[/g },
];

export function typographyFaults(text: string): TypographyFault[] {
  return rules.flatMap(({ rule, fault }) =>
    [...text.matchAll(fault)].map((match) => ({
      rule,
      excerpt: text.slice(Math.max(0, match.index - 25), match.index + 25).replace(/\s/g, ' '),
    })),
  );
}
