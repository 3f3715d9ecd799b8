import { Icon, type IconName } from './Icon.tsx';

interface WayProps {
  icon: IconName;
  title: string;
  /** What pressing it does. */
  note?: string;
  onClick?: () => void;
}

/** A way to hand something over that is a link; `away` leaves the page as it is. */
export function WayLink({ href, away = false, onClick, ...face }: WayProps & { href: string; away?: boolean }) {
  return (
    <a class="way" href={href} onClick={onClick} {...(away && { target: '_blank', rel: 'noopener noreferrer' })}>
      <Face {...face} />
    </a>
  );
}

/** A way that is a press on this page. */
export function WayButton({ onClick, expanded, ...face }: WayProps & { expanded?: boolean }) {
  return (
    <button type="button" class="way" onClick={onClick} aria-expanded={expanded}>
      <Face {...face} />
    </button>
  );
}

function Face({ icon, title, note }: WayProps) {
  return (
    <>
      <Icon name={icon} />
      <span>
        <span class="way-title">{title}</span>
        {note && <span class="note">{note}</span>}
      </span>
    </>
  );
}
