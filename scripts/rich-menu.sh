#!/usr/bin/env bash
# Draws the picture of LINE's rich menu anew: rich-menu.svg → rich-menu.png, 1200 × 810. Needs Chromium and a Chinese font;
# both files are committed, so that nobody else needs them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../src/Channels/Line/Menus"

chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 --window-size=1200,810 \
  --screenshot="$PWD/rich-menu.png" "file://$PWD/rich-menu.svg" 2>/dev/null
printf 'rich-menu.png: %s bytes; LINE takes up to 1,000,000.\n' "$(stat -c %s rich-menu.png)"
