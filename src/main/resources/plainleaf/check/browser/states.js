// Of each element, whether it is shown and the language in force in it: plainleaf.check.browser.AccessibilityTree.State.
(function () {
  return JSON.stringify(Array.prototype.map.call(document.getElementsByTagName('*'), function (e) {
    var holder = e.closest('[lang]');
    return {shown: e.checkVisibility({visibilityProperty: true}), language: holder ? holder.lang : ''};
  }));
})()
