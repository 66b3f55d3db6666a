import { isInPrivateWindow } from "../../store/copy/where";
import { BackupNotice } from "./backup-notice";
import { CopyNotice } from "./copy-notice";
import { LossNotice } from "./loss-notice";

/** Above every page: what was lost and how it comes back, and what keeps it from being lost. Not in private windows, which see none of it. */
export function Notices() {
  if (isInPrivateWindow()) return null;
  return (
    <div class="notices">
      <LossNotice />
      <CopyNotice />
      <BackupNotice />
    </div>
  );
}
