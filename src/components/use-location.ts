import { useEffect, useState } from 'preact/hooks';
import { currentLocation, watchLocation } from '../browser/profile-store.ts';
import type { ConnectorLocation } from '../domain/windows-profile/index.ts';

/**
 * The reader's folder, following every change on this page and in other tabs. Storage is read
 * after the first paint, so that the server's HTML and the first render agree.
 */
export function useLocation(): ConnectorLocation | undefined {
  const [location, setLocation] = useState<ConnectorLocation>();
  useEffect(() => {
    const read = () => {
      setLocation(currentLocation());
    };
    read();
    return watchLocation(read);
  }, []);
  return location;
}
