// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// Collects what a reader sees of a page: an expression for Browser's Tab.evaluate.
(async () => {
    const visible = element => element.getClientRects().length > 0
    const all = selector => [...document.querySelectorAll(selector)].filter(visible)
    const path = link => link && decodeURIComponent(link.pathname).replace(/\/$/, '')

    // The text of a drawing in an <img> is measured in a copy of the same size in the page.
    const lettering = async image => {
        const copy = document.createElement('div')
        copy.style.cssText = `position: absolute; width: ${image.getBoundingClientRect().width}px`
        copy.innerHTML = await (await fetch(image.currentSrc || image.src)).text()
        const drawing = copy.querySelector('svg')
        drawing.removeAttribute('width')
        drawing.removeAttribute('height')
        document.body.append(copy)
        const sizes = [...copy.querySelectorAll('text')].map(text =>
            parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a)
        copy.remove()
        return Math.min(...sizes)
    }

    return {
        title: document.querySelector('h1')?.textContent.trim() ?? null,
        text: document.body?.innerText ?? '',
        top: path(all('.technology-title')[0]) ?? null,
        rows: all('.navigator-card-item .leaf-link').map(row => row.textContent.trim()),
        here: path(all('.technology-title.router-link-exact-active, .navigator-card-item.active a.leaf-link')[0]) ?? null,
        back: all('.hierarchy a').map(path),
        // A block of code, or a table with code, that is wider than its visible part.
        cut: all('main pre, main pre *, main .container-general, main .table-wrapper')
            .filter(block => block.clientWidth > 0 && block.scrollWidth > block.clientWidth + 1)
            .map(block => `${block.textContent.trim().replace(/\s+/g, ' ').slice(0, 60)}… (${block.scrollWidth} of ${block.clientWidth} px)`),
        lettering: await Promise.all(all('main img[src$=".svg"]').map(lettering)),
    }
})()
