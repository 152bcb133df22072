import { useState } from 'preact/hooks';
import { addressOfPlace } from '../../browser/address/location.ts';
import type { Strings, Words } from '../../browser/words.ts';
import { Copyable } from './Copyable.tsx';
import { doNotTranslate } from './do-not-translate.ts';
import { PhoneCode } from './PhoneCode.tsx';

interface Props {
  /** The page's short address, as it is typed. */
  readonly address: string;
  /** The place that a phone opens from its code; none where no script draws one. */
  readonly phone?: { readonly place: string; readonly strings: Strings<'checklist'> };
  readonly words: Words<'comeBack' | 'copy' | 'copyName'>;
}

/** Before a restart, which closes the page: how to come back to it, or go on by phone, folded to one line. */
export function ComeBack({ address, phone, words }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details
      class="quiet-fold"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{words.comeBack.title}</summary>
      <p>{words.comeBack.text}</p>
      <Copyable name="page-address" words={words} markdown="block">
        <span class="path" {...doNotTranslate} data-copy-text="">
          {address}
        </span>
      </Copyable>
      {open && phone && <PhoneCode address={addressOfPlace(phone.place)} strings={phone.strings} />}
    </details>
  );
}
