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
import { CopyButton } from '../parts/CopyButton.tsx';

interface Props {
  readonly location: ConnectorLocation | undefined;
  readonly words: Words<'copy' | 'path' | 'profile'>;
}

/** The exact path, large and ready to copy, and folded below it the other ways of writing it. */
export function PathResults(props: Props) {
  const { location, words } = props;
  const strings = words.path;
  return (
    <>
      <div class="paste-result">
        <p class="name">{strings.result}</p>
        <PathLine form="folder" primary {...props} />
        <p class="hint">{location ? strings.check : strings.unknown}</p>
      </div>
      <details class="forms">
        <summary>{strings.forms}</summary>
        {PATH_FORMS.filter((form) => form !== 'folder').map((form) => (
          <div key={form}>
            <p class="form-name">{strings[`form.${form}`]}</p>
            <PathLine form={form} {...props} />
          </div>
        ))}
      </details>
    </>
  );
}

interface LineProps extends Props {
  readonly form: PathForm;
  readonly primary?: boolean;
}

function PathLine({ form, primary = false, location, words }: LineProps) {
  const path = formatPath(location, form);
  if (!path.ok && path.reason !== 'no-profile')
    return <p>{words.path[`refusal.${path.reason}`]}</p>;
  return (
    <div class="copyable" data-copyable>
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
      <CopyButton
        name={form}
        what={words.copy[`of.${form}`]}
        words={words}
        off={!path.ok}
        primary={primary}
      />
      <p class="hint" data-copy-refused hidden />
    </div>
  );
}
