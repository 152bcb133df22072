import { useState } from 'preact/hooks';
import { announce } from '../../browser/dom/announcer.ts';
import type { Words } from '../../browser/words.ts';
import { mailLink } from '../../domain/handoff/index.ts';
import type { Language } from '../../domain/languages.ts';
import {
  type LinkTopic,
  providerLink,
  providerMessage,
  type ProviderMessageWords,
  readLinkFolder,
} from '../../domain/provider-link.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { doNotTranslate } from '../parts/do-not-translate.ts';
import { LanguageChoice } from '../parts/LanguageChoice.tsx';
import { PhoneCode } from '../parts/PhoneCode.tsx';
import { FolderField } from './FolderField.tsx';

interface Props {
  /** The whole address of `/go/`, with the slash at its end. */
  readonly go: string;
  readonly topics: readonly LinkTopic[];
  readonly messages: Readonly<Record<Language, ProviderMessageWords & { subject: string }>>;
  /** Every language with what it calls itself. */
  readonly languages: readonly (readonly [Language, string])[];
  /** The page's. */
  readonly language: Language;
  readonly words: Words<'copy' | 'providers'>;
}

/** Makes a link of the contract for a provider's customer, with a message and a QR code; keeps and sends nothing. */
export function LinkMaker(props: Props) {
  const { go, topics, messages, languages, language: own, words } = props;
  const strings = words.providers;
  const [id, setId] = useState(topics[0]?.id ?? '');
  const [at, setAt] = useState('');
  const [language, setLanguage] = useState(own);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<string>();
  const [onPhone, setOnPhone] = useState(false);

  const topic = topics.find((one) => one.id === id);
  const place = topic?.places.find((one) => one.id === at);
  const reading = readLinkFolder(text, chosen);
  const folder = reading.kind === 'folder' ? reading.folder : undefined;
  const address = providerLink({ go, id, language, at, folder });
  const { subject, ...sentences } = messages[language];
  const message = providerMessage(sentences, {
    topic: topic?.title[language] ?? '',
    place: place?.title[language] ?? '',
    address,
  });
  const mail = mailLink(subject, message);

  /** Says a change that the reader has made elsewhere than where it shows. */
  function change(make: () => void): void {
    make();
    announce(strings.changed);
  }

  return (
    <section
      class="widget text-card link-maker needs-script no-print"
      data-widget="link-maker"
      data-markdown="skip"
      data-pagefind-ignore=""
      aria-label={strings.title}
    >
      <div class="choices">
        <div>
          <label for="link-maker-topic">{strings.topic}</label>
          <select
            id="link-maker-topic"
            autocomplete="off"
            value={id}
            onChange={({ currentTarget }) => {
              change(() => {
                setId(currentTarget.value);
                setAt('');
              });
            }}
          >
            {topics.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title[own]}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label for="link-maker-place">{strings.place}</label>
          <select
            id="link-maker-place"
            autocomplete="off"
            value={at}
            onChange={({ currentTarget }) => {
              change(() => {
                setAt(currentTarget.value);
              });
            }}
          >
            <option value="">{strings.placeNone}</option>
            {topic?.places.map((one) => (
              <option key={`${id} ${one.id}`} value={one.id}>
                {one.title[own]}
              </option>
            ))}
          </select>
        </div>
        <LanguageChoice
          class="wide"
          name="link-maker-language"
          legend={strings.language}
          languages={languages}
          chosen={language}
          onChoose={(one) => {
            change(() => {
              setLanguage(one);
            });
          }}
        />
      </div>
      <FolderField
        text={text}
        reading={reading}
        strings={strings}
        onText={setText}
        onChoose={(path) => {
          setChosen(path);
          setText(path);
        }}
      />
      <div data-copyable>
        <p class="name">{strings.link}</p>
        <p class="text path" {...doNotTranslate} data-copy-text="" data-made-link>
          {address}
        </p>
        <div class="ways">
          <CopyButton name="text" what={strings.linkName} words={words} primary />
          <button
            type="button"
            class="button"
            data-action="phone"
            aria-expanded={onPhone}
            onClick={() => {
              setOnPhone(!onPhone);
            }}
          >
            {strings.phone}
          </button>
          <p class="hint" data-copy-refused hidden />
        </div>
        {onPhone && <PhoneCode address={address} strings={strings} />}
      </div>
      <div data-copyable>
        <p class="name">{strings.text}</p>
        <p class="text" lang={language} {...doNotTranslate} data-copy-text="">
          {message}
        </p>
        <div class="ways">
          <CopyButton name="text" what={strings.textName} words={words} />
          {mail === undefined ? (
            <p class="hint">{strings.tooLong}</p>
          ) : (
            <a class="button" data-action="mail" href={mail}>
              {strings.mail}
            </a>
          )}
          <p class="hint" data-copy-refused hidden />
        </div>
      </div>
    </section>
  );
}
