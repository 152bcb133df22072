import { useEffect, useRef, useState } from 'preact/hooks';
import { announce } from '../../browser/dom/announcer.ts';
import { symptomKey } from '../../browser/storage/keys.ts';
import { readStored } from '../../browser/storage/storage.ts';
import { ownUserAgent, pathCameFrom } from '../../browser/address/came-from.ts';
import type { Language } from '../../domain/languages.ts';
import {
  browserName,
  type HandoffKit,
  handoffText,
  isWindows10Or11,
  likelyAntivirus,
  readLicenseKey,
  shownFolder,
  triedLists,
} from '../../domain/handoff/index.ts';
import { formatMessage } from '../../domain/messages.ts';
import type { CopyStrings } from '../parts/CopyButton.tsx';
import { useLocation } from '../parts/use-location.ts';
import { useResting } from '../parts/use-resting.ts';
import { type Choices, HandoffChoices } from './HandoffChoices.tsx';
import { HandoffResult } from './HandoffResult.tsx';
import { dateLocales, fetchKit, type HandoffStrings } from './kit.ts';
import { useRecords } from './use-records.ts';

interface Props {
  readonly kit: HandoffKit;
  readonly otherLanguage: {
    readonly language: Language;
    readonly name: string;
    readonly kitHref: string;
  };
  readonly strings: HandoffStrings;
  readonly copyStrings: CopyStrings;
}

const noChoices: Choices = {
  page: '',
  antivirus: '',
  unmasked: false,
  licenseKey: '',
  notes: '',
  language: undefined,
};

/**
 * Puts together what the reader has tried, for whoever helps. Nothing leaves the page by itself,
 * and nothing that is typed here is stored.
 */
export function Handoff({ kit, otherLanguage, strings, copyStrings }: Props) {
  const { location } = useLocation();
  const records = useRecords(kit.lists);
  const [built, setBuilt] = useState(false);
  const [choices, setChoices] = useState(noChoices);
  const [otherKit, setOtherKit] = useState<HandoffKit>();
  const [symptom, setSymptom] = useState<string>();
  const [otherFailed, setOtherFailed] = useState(false);
  const first = useRef<HTMLSelectElement>(null);

  const shown = (choices.language === otherLanguage.language ? otherKit : undefined) ?? kit;
  const key = readLicenseKey(choices.licenseKey);
  const text = handoffText(
    {
      page: shown.pages.find(({ name }) => name === choices.page)?.title,
      symptom: symptom === undefined ? undefined : shown.symptoms[symptom],
      antivirus: shown.lists.find(({ id }) => id === choices.antivirus)?.product,
      lists: triedLists(shown.lists, records),
      folder: location && shownFolder(location, choices.unmasked),
      onWindows: built && isWindows10Or11(ownUserAgent()),
      browser: built ? browserName(ownUserAgent()) : undefined,
      licenseKey: key.kind === 'key' ? key.key : undefined,
      notes: choices.notes,
    },
    shown.words,
    { locale: dateLocales[shown.language] },
  );

  const wrongKey = key.kind === 'not-a-key';
  const resting = useResting(choices.licenseKey, choices.licenseKey !== '', () => {
    if (wrongKey) announce(strings.keyProblem);
  });

  function build(): void {
    const path = pathCameFrom()?.split('/') ?? [];
    setChoices({
      ...choices,
      page: kit.pages.find(({ name }) => path.includes(name))?.name ?? '',
      antivirus: likelyAntivirus(kit.lists, records)?.id ?? '',
    });
    setSymptom(readStored(symptomKey));
    setBuilt(true);
  }

  useEffect(() => {
    if (!built) return;
    // The button that was pressed is gone; the text stands below the choices.
    first.current?.focus();
    announce(formatMessage(strings.built, { lines: text.split('\n').length }));
  }, [built]);

  function choose(change: Partial<Choices>): void {
    setChoices({ ...choices, ...change });
    if (change.language !== otherLanguage.language || otherKit) return;
    setOtherFailed(false);
    fetchKit(otherLanguage.kitHref).then(setOtherKit, () => {
      setOtherFailed(true);
      announce(strings.otherFailed);
    });
  }

  return (
    <section
      class="widget handoff needs-script"
      data-widget="handoff"
      data-markdown="skip"
      aria-labelledby="handoff-title"
    >
      <h3 class="widget-title" id="handoff-title">
        {strings.title}
      </h3>
      <p>{strings.intro}</p>
      {built ? (
        <>
          <HandoffChoices
            kit={kit}
            otherLanguage={otherLanguage}
            otherFailed={otherFailed}
            choices={choices}
            first={first}
            hasFolder={location !== undefined}
            wrongKey={wrongKey && resting}
            strings={strings}
            onChoose={choose}
          />
          <HandoffResult
            text={text}
            subject={shown.subject}
            language={shown.language}
            strings={strings}
            copyStrings={copyStrings}
          />
        </>
      ) : (
        <button type="button" class="button button-primary" data-action="build" onClick={build}>
          {strings.build}
        </button>
      )}
      <p class="hint">{strings.whom}</p>
    </section>
  );
}
