import { useEffect, useState } from 'preact/hooks';
import { announce } from '../../browser/dom/announcer.ts';
import { pathCameFrom } from '../../browser/address/location.ts';
import { shownLocation } from '../../browser/storage/folder-store.ts';
import { readStored, symptomKey } from '../../browser/storage/storage.ts';
import type { Words } from '../../browser/words.ts';
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
import { useResting } from '../parts/use-resting.ts';
import { useStore } from '../parts/use-store.ts';
import { type Choices, HandoffChoices, type OtherKit } from './HandoffChoices.tsx';
import { HandoffResult } from './HandoffResult.tsx';
import { useRecords } from './use-records.ts';

interface Props {
  readonly kit: HandoffKit;
  readonly otherLanguage: OtherKit;
  readonly words: Words<'copy' | 'handoff'>;
}

/** Dates as they are written where Sage 50 Accounts is used (fact F1), and in France. */
const dateLocales: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' };

const noChoices: Choices = { unmasked: false, licenseKey: '', notes: '' };

/**
 * Puts together what the reader has tried, for whoever helps. Nothing leaves the page by itself,
 * and nothing that is typed here is stored.
 */
export function Handoff({ kit, otherLanguage, words }: Props) {
  const strings = words.handoff;
  const location = useStore(shownLocation, undefined);
  const records = useRecords(kit.lists);
  const [built, setBuilt] = useState(false);
  const [choices, setChoices] = useState(noChoices);
  const [otherKit, setOtherKit] = useState<HandoffKit>();
  const [otherFailed, setOtherFailed] = useState(false);

  const shown = (choices.language === otherLanguage.language ? otherKit : undefined) ?? kit;
  // What the reader has not chosen follows what is known at each render, however early the button was pressed.
  const page = choices.page ?? (built ? pageCameFrom(kit) : '');
  const antivirus = choices.antivirus ?? likelyAntivirus(kit.lists, records)?.id ?? '';
  const symptom = built ? readStored(symptomKey) : undefined;
  const key = readLicenseKey(choices.licenseKey);
  const text = handoffText(
    {
      page: shown.pages.find(({ name }) => name === page)?.title,
      // What is stored may be anything, also the name of something that every object has.
      symptom:
        symptom !== undefined && Object.hasOwn(shown.symptoms, symptom)
          ? shown.symptoms[symptom]
          : undefined,
      antivirus: shown.lists.find(({ id }) => id === antivirus)?.product,
      lists: triedLists(shown.lists, records),
      folder: location && shownFolder(location, choices.unmasked),
      onWindows: built && isWindows10Or11(navigator.userAgent),
      browser: built ? browserName(navigator.userAgent) : undefined,
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

  useEffect(() => {
    if (!built) return;
    // The button that was pressed is gone; the text stands below the choices.
    document.getElementById('handoff-page')?.focus();
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
            choices={{ ...choices, page, antivirus }}
            hasFolder={location !== undefined}
            wrongKey={wrongKey && resting}
            words={words}
            onChoose={choose}
          />
          <HandoffResult text={text} kit={shown} words={words} />
        </>
      ) : (
        <button
          type="button"
          class="button button-primary"
          data-action="build"
          onClick={() => {
            setBuilt(true);
          }}
        >
          {strings.build}
        </button>
      )}
      <p class="hint">{strings.whom}</p>
    </section>
  );
}

/** The name of the page about a problem that led here; empty where it was another one. */
function pageCameFrom({ pages }: HandoffKit): string {
  const path = pathCameFrom()?.split('/') ?? [];
  return pages.find(({ name }) => path.includes(name))?.name ?? '';
}

/**
 * The kit of the other language, which the page does not carry.
 * @throws where it cannot be loaded.
 */
async function fetchKit(href: string): Promise<HandoffKit> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${response.status} for ${href}`);
  return (await response.json()) as HandoffKit;
}
