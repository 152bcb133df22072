import { useEffect, useState } from 'preact/hooks';
import { announce } from '../../browser/dom/announcer.ts';
import type { QrCode } from '../phone/qr-code.ts';
import { Changing } from './Changing.tsx';
import { doNotTranslate } from './do-not-translate.ts';
import './phone-code.css';

interface Props {
  readonly address: string;
  readonly strings: Readonly<Record<'phoneText' | 'phoneAlt' | 'phoneFailed', string>>;
}

/**
 * A QR code by which a phone opens an address. What draws it is loaded here and not with the page; where
 * that fails, the address can be typed.
 */
export function PhoneCode({ address, strings }: Props) {
  const [code, setCode] = useState<QrCode>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let wanted = true;
    setFailed(false);
    import('../phone/qr-code.ts').then(
      ({ qrCode }) => {
        if (wanted) setCode(qrCode(address));
      },
      () => {
        if (!wanted) return;
        setFailed(true);
        announce(strings.phoneFailed);
      },
    );
    return () => {
      wanted = false;
    };
  }, [address]);

  return (
    <div class="phone" data-phone>
      {code && (
        <svg
          role="img"
          aria-label={strings.phoneAlt}
          viewBox={`0 0 ${code.size} ${code.size}`}
          shape-rendering="crispEdges"
        >
          <path class="light" d={`M0 0H${code.size}V${code.size}H0Z`} />
          <path class="dark" d={code.outline} />
        </svg>
      )}
      <div>
        <p>
          <Changing>{failed ? strings.phoneFailed : strings.phoneText}</Changing>
        </p>
        <p class="hint path" {...doNotTranslate}>
          {address}
        </p>
      </div>
    </div>
  );
}
