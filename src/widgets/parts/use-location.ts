import { useEffect, useState } from 'preact/hooks';
import {
  currentLocation,
  offeredLocation,
  watchLocation,
} from '../../browser/storage/folder-store.ts';
import type { ConnectorLocation } from '../../domain/windows-profile/index.ts';

interface ShownLocation {
  readonly location: ConnectorLocation | undefined;
  /** Whether it came with a link and the reader has not said yet that it is theirs. */
  readonly fromLink: boolean;
}

/**
 * The folder that paths show, following every change on this page and in other tabs. Storage is
 * read after the first paint, so that the server's HTML and the first render agree.
 */
export function useLocation(): ShownLocation {
  const [shown, setShown] = useState<ShownLocation>({ location: undefined, fromLink: false });
  useEffect(() => {
    const read = () => {
      const location = currentLocation();
      setShown({ location, fromLink: location !== undefined && location === offeredLocation() });
    };
    read();
    return watchLocation(read);
  }, []);
  return shown;
}
