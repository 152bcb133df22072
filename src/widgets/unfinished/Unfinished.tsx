import { useEffect, useState } from 'preact/hooks';
import { fetchJson } from '../../browser/fetch-json.ts';
import { adoptStyles } from '../../browser/dom/adopt-styles.ts';
import { checklistStore } from '../../browser/storage/checklist-store.ts';
import { offerList, unfinished } from '../../browser/storage/unfinished-store.ts';
import { formatMessage } from '../../domain/messages.ts';
import { type UnfinishedKit, unfinishedLists } from '../../domain/unfinished-lists.ts';
import { Changing } from '../parts/Changing.tsx';
import { useStore } from '../parts/use-store.ts';
import styles from './unfinished.css?inline';

interface Props {
  /** Where the kit of the language is. */
  readonly kitHref: string;
  /** Whether it shows its own title, where nothing around it does. */
  readonly titled?: boolean;
  /** The language that a link chooses for the reader, on a page that speaks several. */
  readonly language?: string | undefined;
  /** How many lists there are to offer; none where the kit did not arrive. */
  readonly onCount?: (count: number) => void;
}

const none: readonly string[] = [];

/**
 * The lists that the reader has begun, each with a link to the step to do next. One that is declined
 * stays in its place, so that nothing moves and it can be offered again.
 */
export function Unfinished({ kitHref, titled = false, language, onCount }: Props) {
  const offered = useStore(unfinished, none);
  const [kit, setKit] = useState<UnfinishedKit>();
  const [shown, setShown] = useState(none);
  const [status, setStatus] = useState('');

  useEffect(() => {
    adoptStyles(styles);
    fetchJson<UnfinishedKit>(kitHref).then(
      (loaded) => {
        const ids = unfinished.get();
        setShown(ids);
        setKit(loaded);
        onCount?.(listsOf(loaded, ids).length);
      },
      () => onCount?.(0),
    );
  }, [kitHref]);

  if (!kit) return null;
  const { words } = kit;
  const lists = listsOf(kit, shown);
  if (lists.length === 0) return null;
  return (
    <>
      {titled && (
        <p class="unfinished-title" aria-hidden="true">
          {words.title}
        </p>
      )}
      <ul role="list" class="unfinished-lists" aria-label={titled ? words.title : undefined}>
        {lists.map(({ id, page, done, total, next, href }) => {
          const isOffered = offered.includes(id);
          const declined = formatMessage(words.declined, { page });
          const action = isOffered ? words.decline : words.again;
          return (
            <li key={id} data-unfinished-list={id}>
              {isOffered ? (
                <a href={href} data-language={language} data-own-fragment={language && ''}>
                  <b>
                    <Changing>{formatMessage(words.progress, { page, done, total })}</Changing>
                  </b>{' '}
                  <span>
                    <Changing>{formatMessage(words.next, { step: next })}</Changing>
                  </span>
                </a>
              ) : (
                <p class="hint">{declined}</p>
              )}
              {/* One button for both, so that the focus stays where it is. */}
              <button
                type="button"
                class="button button-quiet"
                data-action={isOffered ? 'decline-list' : 'offer-list'}
                aria-label={`${action}: ${page}`}
                onClick={() => {
                  offerList(id, !isOffered);
                  setStatus(isOffered ? declined : '');
                }}
              >
                <Changing>{action}</Changing>
              </button>
            </li>
          );
        })}
      </ul>
      {/* Not the page's own live region, which some pages lack and a dialog hides. */}
      <p class="visually-hidden" role="status">
        <Changing>{status}</Changing>
      </p>
    </>
  );
}

function listsOf({ lists }: UnfinishedKit, ids: readonly string[]) {
  return unfinishedLists(lists, (id) => checklistStore(id).get(), ids);
}
