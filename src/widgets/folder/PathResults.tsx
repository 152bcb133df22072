import { doNotTranslate } from '../parts/do-not-translate.ts';
import type { Words } from '../../browser/words.ts';
import {
  formatPath,
  PATH_FORMS,
  type PathForm,
  placeholderPath,
} from '../../domain/path-formats/index.ts';
import type { ConnectorLocation } from '../../domain/windows-profile/index.ts';
import { BreakablePath } from '../parts/BreakablePath.tsx';
import { Copyable } from '../parts/Copyable.tsx';

interface Props {
  readonly location: ConnectorLocation | undefined;
  readonly words: Words<'copy' | 'copyName' | 'path' | 'profile'>;
}

/** The ways of writing the path besides the exact one, folded, ready to copy. */
export function OtherForms(props: Props) {
  const strings = props.words.path;
  return (
    <details class="forms">
      <summary>{strings.forms}</summary>
      {PATH_FORMS.filter((form) => form !== 'folder').map((form) => (
        <div key={form}>
          <p class="form-name">{strings[`form.${form}`]}</p>
          <PathLine form={form} {...props} />
        </div>
      ))}
    </details>
  );
}

interface LineProps extends Props {
  readonly form: PathForm;
  readonly primary?: boolean | undefined;
}

/** The path in one form with its Copy button, or why it has none in this form. */
export function PathLine({ form, primary, location, words }: LineProps) {
  const path = formatPath(location, form);
  if (!path.ok && path.reason !== 'no-profile')
    return <p key={path.reason}>{words.path[`refusal.${path.reason}`]}</p>;
  return (
    <Copyable name={form} words={words} off={!path.ok} primary={primary}>
      <code
        class={path.ok ? 'path' : 'path path-unknown'}
        {...doNotTranslate}
        data-path={form}
        data-copy-text=""
      >
        <BreakablePath
          path={path.ok ? path.text : placeholderPath(form, words.profile.placeholder)}
        />
      </code>
    </Copyable>
  );
}
