import type { MeetingStatus as Status } from "../generated/graphql.ts";
import { useWords } from "../language/language.tsx";
import "./meeting-status.css";

/** Whether a meeting took place: a shape and a word. */
export function MeetingStatus({ status }: { readonly status: Status }) {
  const { t } = useWords();
  return (
    <span class="meeting-status" data-status={status} title={t(`meetingStatusHint.${status}`)}>
      <StatusShape status={status} />
      {t(`meetingStatus.${status}`)}
    </span>
  );
}

/** A full disc: held; an open diamond: planned; a cross: cancelled; a small ring: spoken of. */
export function StatusShape({ status }: { readonly status: Status }) {
  return (
    <svg class="status-shape" data-status={status} viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[status]}
    </svg>
  );
}

const SHAPES = {
  HELD: <circle class="full" cx="8" cy="8" r="6" />,
  PLANNED: <path class="open" d="M8 1.5 14.5 8 8 14.5 1.5 8Z" />,
  CANCELLED: <path class="open" d="M3 3 13 13M13 3 3 13" />,
  MENTIONED: <circle class="open" cx="8" cy="8" r="4" />,
} as const;
