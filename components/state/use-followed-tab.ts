import { useEffect, useState } from "preact/hooks";
import { type FollowedTab, followActiveTab } from "../../messages/follow-tab";

/** The active tab of this window and how it is with it; null until the background has answered. */
export function useFollowedTab(): FollowedTab | null {
  const [followed, setFollowed] = useState<FollowedTab | null>(null);
  useEffect(() => followActiveTab(setFollowed), []);
  return followed;
}
