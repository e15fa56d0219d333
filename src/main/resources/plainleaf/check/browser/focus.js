// Sets up window.focusOrder: what can be reached by key, in the order of the source, and how each looks unfocused.
(function () {
  var LOOKS = ['outlineStyle', 'outlineWidth', 'outlineColor', 'boxShadow', 'backgroundColor', 'color', 'borderTopColor',
    'borderTopWidth', 'borderTopStyle', 'borderBottomColor', 'borderBottomWidth', 'borderBottomStyle', 'textDecorationLine', 'textDecorationThickness'];
  var CONTROLS = 'a[href], area[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]';
  function look(element) {
    var style = getComputedStyle(element), look = {};
    LOOKS.forEach(function (name) { look[name] = style[name]; });
    if (look.outlineStyle === 'none') look.outlineWidth = look.outlineColor = '';
    return look;
  }
  document.activeElement.blur();
  scrollTo(0, 0);
  var controls = Array.prototype.filter.call(document.querySelectorAll(CONTROLS), function (e) {
    return !e.disabled && e.type !== 'hidden' && e.checkVisibility({visibilityProperty: true}) && e.getClientRects().length;
  });
  window.focusOrder = {controls: controls, looks: controls.map(look), seen: []};
  window.focusStep = function () {
    var e = document.activeElement, order = window.focusOrder;
    if (!e || e === document.body || e === document.documentElement) return JSON.stringify({place: -1});
    var place = order.controls.indexOf(e);
    if (order.seen.indexOf(e) >= 0) return JSON.stringify({place: -1});
    order.seen.push(e);
    var now = look(e), was = order.looks[place];
    var changed = place < 0 || LOOKS.some(function (name) { return now[name] !== was[name]; });
    // Its whole box may be larger than the screen: some of it must be in view, and on top.
    var top = Array.prototype.some.call(e.getClientRects(), function (box) {
      var x = Math.max(0, Math.min(innerWidth - 1, (box.left + box.right) / 2));
      var y = Math.max(0, Math.min(innerHeight - 1, (box.top + box.bottom) / 2));
      var hit = document.elementFromPoint(x, y);
      return box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
        && hit !== null && (e.contains(hit) || hit.contains(e));
    });
    return JSON.stringify({place: place, marked: changed && e.matches(':focus-visible'), inView: top, seen: seen(e)});
  };
  return JSON.stringify(controls.map(seen));
})()
