import { useLayoutEffect, useState } from 'preact/hooks';
import { announce } from '../../browser/dom/announcer.ts';
import { fetchJson } from '../../browser/fetch-json.ts';
import { pathCameFrom } from '../../browser/address/location.ts';
import { shownLocation } from '../../browser/storage/folder-store.ts';
import { readStored, symptomKey, watchStorage } from '../../browser/storage/storage.ts';
import type { Words } from '../../browser/words.ts';
import { dateLocales } from '../../domain/dates.ts';
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
import { doNotTranslate } from '../parts/do-not-translate.ts';
import { useResting } from '../parts/use-resting.ts';
import { useStore } from '../parts/use-store.ts';
import { type Choices, HandoffFields } from './HandoffFields.tsx';
import { HandoffWays } from './HandoffWays.tsx';
import { useRecords } from './use-records.ts';

interface Props {
  readonly kit: HandoffKit;
  /** The page's other language, and where its kit is. */
  readonly otherLanguage: {
    readonly language: Language;
    readonly name: string;
    readonly kitHref: string;
  };
  readonly words: Words<'copy' | 'copyName' | 'handoff'>;
}

const noChoices: Choices = { unmasked: false, licenseKey: '', notes: '' };

/** What the reader answered on the hub last. */
const shownSymptom = { get: () => readStored(symptomKey), subscribe: watchStorage };

/**
 * The text for whoever helps. The server draws it with gaps; here it takes in what the reader has
 * tried and what the browser knows. Nothing leaves the page by itself, and nothing typed is stored.
 */
export function Handoff({ kit, otherLanguage, words }: Props) {
  const strings = words.handoff;
  const location = useStore(shownLocation, undefined);
  const symptom = useStore(shownSymptom, undefined);
  const records = useRecords(kit.lists);
  const [visit, setVisit] = useState<Visit>();
  const [choices, setChoices] = useState(noChoices);
  const [language, setLanguage] = useState(kit.language);
  const [otherKit, setOtherKit] = useState<HandoffKit>();
  const [otherFailed, setOtherFailed] = useState(false);

  // As in useStore: the first drawing agrees with the server's, the next one comes before the paint.
  useLayoutEffect(() => {
    setVisit(readVisit(kit));
  }, []);

  const shown = (language === otherLanguage.language ? otherKit : undefined) ?? kit;
  // What the reader has not chosen follows what is known.
  const page = choices.page ?? visit?.page ?? '';
  const antivirus = choices.antivirus ?? likelyAntivirus(kit.lists, records)?.id ?? '';
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
      onWindows: visit?.onWindows ?? false,
      browser: visit?.browser,
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

  function chooseLanguage(chosen: Language): void {
    setLanguage(chosen);
    if (chosen !== otherLanguage.language || otherKit) return;
    setOtherFailed(false);
    fetchJson<HandoffKit>(otherLanguage.kitHref).then(setOtherKit, () => {
      setOtherFailed(true);
      announce(strings.otherFailed);
    });
  }

  return (
    <section
      class="widget text-card handoff"
      data-widget="handoff"
      data-copyable
      aria-label={strings.textName}
    >
      <HandoffWays
        text={text}
        kit={shown}
        languages={[
          [kit.language, kit.languageName],
          [otherLanguage.language, otherLanguage.name],
        ]}
        chosen={language}
        otherFailed={otherFailed}
        words={words}
        onChoose={chooseLanguage}
      />
      <p
        class="text"
        lang={shown.language}
        {...doNotTranslate}
        data-handoff-text
        data-copy-text=""
        data-markdown="text"
      >
        {text}
      </p>
      <p class="hint">{strings.gaps}</p>
      <HandoffFields
        kit={kit}
        choices={{ ...choices, page, antivirus }}
        hasFolder={location !== undefined}
        wrongKey={wrongKey && resting}
        words={words}
        onChoose={(change) => {
          setChoices({ ...choices, ...change });
        }}
      />
    </section>
  );
}

/** What the browser knows of this visit. */
interface Visit {
  /** The name of the page about a problem that led here; empty where it was another one. */
  readonly page: string;
  readonly onWindows: boolean;
  readonly browser: string | undefined;
}

function readVisit({ pages }: HandoffKit): Visit {
  const path = pathCameFrom()?.split('/') ?? [];
  const { userAgent } = navigator;
  const onWindows = isWindows10Or11(userAgent);
  return {
    page: pages.find(({ name }) => path.includes(name))?.name ?? '',
    onWindows,
    // A phone's browser says nothing of the PC.
    browser: onWindows ? browserName(userAgent) : undefined,
  };
}
