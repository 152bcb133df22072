import { doNotTranslate } from '../parts/do-not-translate.ts';
import {
  formatPath,
  PATH_FORMS,
  type PathForm,
  placeholderPath,
} from '../../domain/path-formats/index.ts';
import type { ConnectorLocation } from '../../domain/windows-profile/index.ts';
import { BreakablePath } from '../parts/BreakablePath.tsx';
import { CopyButton, type CopyStrings } from '../parts/CopyButton.tsx';
import type { PathStrings } from './sentences.ts';

interface Props {
  readonly location: ConnectorLocation | undefined;
  readonly strings: PathStrings;
  readonly copyStrings: CopyStrings;
  readonly placeholder: string;
}

/** The exact path, large and ready to copy, and folded below it the other ways of writing it. */
export function PathResults(props: Props) {
  const { location, strings } = props;
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

function PathLine({
  form,
  primary = false,
  location,
  strings,
  copyStrings,
  placeholder,
}: LineProps) {
  const path = formatPath(location, form);
  if (!path.ok && path.reason !== 'no-profile') return <p>{strings[`refusal.${path.reason}`]}</p>;
  return (
    <div class="copyable" data-copyable>
      <code
        class={path.ok ? 'path' : 'path path-unknown'}
        {...doNotTranslate}
        data-path={form}
        data-copy-text=""
      >
        <BreakablePath path={path.ok ? path.text : placeholderPath(form, placeholder)} />
      </code>
      <CopyButton
        name={form}
        what={copyStrings[`of.${form}`]}
        strings={copyStrings}
        off={!path.ok}
        primary={primary}
      />
      <p class="hint" data-copy-refused hidden />
    </div>
  );
}
