import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { tellAccessChanged } from "../messages/access";
import { answer } from "../messages/answers/answer";
import { forgetPace } from "../messages/answers/pace";
import { followKeys } from "../messages/keys";
import { spotAfterSettings, spotOpenTabs } from "../messages/open-tabs";
import { addPageMenu, followPageMenu } from "../messages/page-menu";
import { openPanelByButton } from "../messages/panel-button";
import { forgetTab, tabMoved } from "../messages/tab-states";
import { openStore } from "../store/database";
import { purgeRemoved } from "../store/remove";

export default defineBackground(() => {
  openPanelByButton();
  followPageMenu();
  followKeys();
  browser.runtime.onMessage.addListener((message, sender) => answer(message, sender));
  browser.tabs.onRemoved.addListener(async (tabId) => {
    forgetPace(tabId);
    await forgetTab(tabId);
  });
  browser.tabs.onUpdated.addListener(async (tabId, { url }) => {
    if (url) await tabMoved(tabId, url);
  });
  // What was removed in an earlier session can no longer be brought back: nobody is there to undo it.
  browser.runtime.onStartup.addListener(async () => {
    await purgeRemoved(await openStore(), new Date().toISOString());
  });
  browser.permissions.onAdded.addListener(async () => {
    await tellAccessChanged();
    await spotOpenTabs();
  });
  browser.permissions.onRemoved.addListener(() => tellAccessChanged());
  spotAfterSettings();
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await addPageMenu();
    if (reason === "update") await spotOpenTabs();
    if (reason === "install") await browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") });
    // Opened to be looked at: what it lacks is known before anything is saved, and what has no copy gets one.
    await openStore();
  });
});
