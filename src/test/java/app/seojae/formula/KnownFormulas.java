package app.seojae.formula;

import java.util.List;

/** Formulas as people meet them in digests, titles and well-known papers. */
public final class KnownFormulas {

    /** What is drawn. */
    public static final List<String> DRAWN =
            List.of(
                    // from digests and lists of papers
                    "\\times",
                    "^2",
                    "5.49\\times",
                    "\\text{Transformer}^2",
                    "B_j(s) = β(π_j)α_j^{\\max}(s)",
                    "W_1",
                    "\\pi^*",
                    "\\mu P",
                    "\\tau^2\\text{-bench}",
                    "10\\% \\to 3.2\\%",
                    "\\sim\\!\\!2.5\\times",
                    // letters
                    "\\mathbb{E}_{x\\sim p}[f(x)]",
                    "𝔼[X] ∈ ℝ, \\; 𝒪(n), ∇f",
                    "𝒟, ℒ, ℕ, ℤ, 𝟙, 𝐱, 𝑥, ∂, ∑, ∏, ∞, ∀, ∃, ∥, ⟨, ⟩",
                    "\\mathcal{L}_{\\text{학습}} = \\text{손실의 합}",
                    "\\mathscr{F} \\subset \\mathfrak{g}",
                    "\\mathbf{W}\\mathbf{x} + \\mathbf{b}",
                    "\\boldsymbol{\\theta}_{t+1} = \\boldsymbol{\\theta}_t - \\eta\\bm{g}_t",
                    "\\mathbbm{1}\\{y_i = k\\}",
                    "\\mathds{1}_{A}",
                    "\\mathrm{d}x, \\mathsf{A}, \\mathtt{id}",
                    "\\varepsilon, \\vartheta, \\varphi, \\ell, \\hbar, \\Re, \\Im, \\aleph",
                    // operators and relations
                    "\\operatorname{softmax}(z)_i = \\frac{e^{z_i}}{\\sum_j e^{z_j}}",
                    "\\argmax_{a} Q(s, a)",
                    "\\operatorname*{argmin}_{\\theta}\\, \\lVert y - X\\theta \\rVert_2^2",
                    "x \\coloneqq y, \\; y \\eqqcolon x, \\; z := w",
                    "\\lVert x \\rVert_\\infty \\le \\lvert y \\rvert",
                    "\\|A\\|_F, |S|, \\left|\\frac{a}{b}\\right|",
                    "P \\ll Q, \\; p \\perp q, \\; X \\perp\\!\\!\\!\\perp Y \\mid Z",
                    "a \\lesssim b \\gtrsim c \\triangleq d \\preceq e",
                    "\\tfrac{1}{2}mv^2 + \\dfrac{1}{2}kx^2",
                    "f \\circ g, \\; A \\odot B, \\; u \\otimes v, \\; V \\oplus W",
                    "A^\\top B^{-1} C^\\dagger, \\; x^{\\prime\\prime}, \\; f'(x)",
                    "\\lfloor n/2 \\rfloor + \\lceil \\log_2 n \\rceil",
                    "x \\mapsto y \\implies z \\iff w \\Rightarrow v \\leftrightarrow u",
                    "a \\bmod n, \\; a \\equiv b \\pmod{n}",
                    // fences, rows, braces
                    "\\left( \\sum_{k=1}^{K} \\left[ \\frac{1}{k} \\right] \\right)",
                    "\\left. \\frac{\\partial f}{\\partial x} \\right|_{x=0}",
                    "\\bigl\\{ x \\in \\mathbb{R} \\bigm| x > 0 \\bigr\\}",
                    "f(x) = \\begin{cases} x^2, & \\text{if } x \\ge 0 \\\\ 0, & \\text{그 밖에}"
                            + " \\end{cases}",
                    "\\begin{aligned} z_t &= \\sigma(W_z x_t) \\\\ h_t &= (1 - z_t) \\odot"
                            + " h_{t-1} \\end{aligned}",
                    "\\begin{bmatrix} \\cos\\theta & -\\sin\\theta \\\\ \\sin\\theta & \\cos\\theta"
                            + " \\end{bmatrix}",
                    "\\begin{pmatrix} a_{11} & \\cdots & a_{1n} \\\\ \\vdots & \\ddots & \\vdots"
                            + " \\\\ a_{m1} & \\cdots & a_{mn} \\end{pmatrix}",
                    "\\underbrace{a + \\cdots + a}_{n\\text{번}} + \\overbrace{b + b}^{2}",
                    "\\overset{\\text{def}}{=} \\; \\underset{x}{\\max} \\; \\stackrel{?}{=}",
                    "\\widehat{\\theta}, \\widetilde{W}, \\overline{x}, \\dot{x}, \\ddot{x}",
                    // from well-known papers
                    "\\mathrm{Attention}(Q,K,V) ="
                            + " \\mathrm{softmax}\\left(\\frac{QK^T}{\\sqrt{d_k}}\\right)V",
                    "\\min_G \\max_D V(D,G) = \\mathbb{E}_{x \\sim p_{\\text{data}}(x)}[\\log D(x)]"
                            + " + \\mathbb{E}_{z \\sim p_z(z)}[\\log(1 - D(G(z)))]",
                    "\\log p_\\theta(x) \\ge \\mathbb{E}_{q_\\phi(z|x)}[\\log p_\\theta(x|z)] -"
                            + " D_{\\mathrm{KL}}(q_\\phi(z|x)\\,\\|\\,p(z))",
                    "q(\\mathbf{x}_t|\\mathbf{x}_{t-1}) = \\mathcal{N}(\\mathbf{x}_t; \\sqrt{1 -"
                            + " \\beta_t}\\mathbf{x}_{t-1}, \\beta_t\\mathbf{I})",
                    "L_{\\text{simple}}(\\theta) := \\mathbb{E}_{t,x_0,\\epsilon}\\left[ \\left\\|"
                            + " \\epsilon - \\epsilon_\\theta(\\sqrt{\\bar\\alpha_t}x_0 + \\sqrt{1 -"
                            + " \\bar\\alpha_t}\\epsilon, t) \\right\\|^2 \\right]",
                    "L^{CLIP}(\\theta) = \\hat{\\mathbb{E}}_t\\left[\\min(r_t(\\theta)\\hat{A}_t,"
                            + " \\operatorname{clip}(r_t(\\theta), 1-\\epsilon,"
                            + " 1+\\epsilon)\\hat{A}_t)\\right]",
                    "\\mathcal{L}_{\\mathrm{DPO}} = -\\mathbb{E}_{(x,y_w,y_l)\\sim"
                            + " D}\\left[\\log\\sigma\\left(\\beta\\log\\frac{\\pi_\\theta(y_w|x)}"
                            + "{\\pi_{\\mathrm{ref}}(y_w|x)} - \\beta\\log\\frac{\\pi_\\theta(y_l|x)}"
                            + "{\\pi_{\\mathrm{ref}}(y_l|x)}\\right)\\right]",
                    "\\hat{A}_{i,t} = \\frac{r_i - \\operatorname{mean}(\\mathbf{r})}"
                            + "{\\operatorname{std}(\\mathbf{r})}",
                    "m_t = \\beta_1 m_{t-1} + (1-\\beta_1)g_t, \\quad \\theta_t = \\theta_{t-1} -"
                            + " \\alpha\\,\\hat m_t/(\\sqrt{\\hat v_t} + \\epsilon)",
                    "h = W_0x + \\Delta Wx = W_0x + BAx",
                    "L(N, D) = E + \\frac{A}{N^\\alpha} + \\frac{B}{D^\\beta}",
                    "h'(t) = \\mathbf{A}h(t) + \\mathbf{B}x(t), \\quad y(t) = \\mathbf{C}h(t)",
                    "PE_{(pos,2i)} = \\sin(pos/10000^{2i/d_{\\text{model}}})",
                    "\\ell_{i,j} = -\\log\\frac{\\exp(\\mathrm{sim}(z_i,z_j)/\\tau)}{\\sum_{k=1}^{2N}"
                            + "\\mathbb{1}_{[k\\neq i]}\\exp(\\mathrm{sim}(z_i,z_k)/\\tau)}",
                    "V^\\pi(s) = \\sum_{a}\\pi(a|s)\\sum_{s',r}p(s',r|s,a)\\left[r + \\gamma"
                            + " V^\\pi(s')\\right]",
                    "\\mathrm{GELU}(x) = x\\Phi(x) \\approx 0.5x\\left(1 +"
                            + " \\tanh\\left[\\sqrt{2/\\pi}(x + 0.044715x^3)\\right]\\right)",
                    "\\frac{d\\mathbf{h}(t)}{dt} = f(\\mathbf{h}(t), t, \\theta)",
                    "v_t(x) = \\mathbb{E}[\\dot{X}_t \\mid X_t = x], \\; X_t = (1-t)X_0 + tX_1",
                    "\\text{FID} = \\|\\mu_r - \\mu_g\\|^2 + \\mathrm{Tr}(\\Sigma_r + \\Sigma_g -"
                            + " 2(\\Sigma_r\\Sigma_g)^{1/2})",
                    "e^{i\\pi} + 1 = 0",
                    "\\oint_{\\partial S} \\vec{F}\\cdot d\\vec{r} = \\iint_S (\\nabla\\times\\vec{F})"
                            + "\\cdot d\\vec{S}",
                    // signs that the fonts have where Java looks for a soft hyphen
                    "\\Omega",
                    "Ω",
                    "\\otimes",
                    "⊗",
                    "\\rightleftharpoons",
                    "\\nleqslant",
                    "\\Pr[|X - \\mu| \\ge k\\sigma] \\le \\frac{1}{k^2}");

    /** What has macros of its own, or asks for colours and sizes, stays as it is written. */
    public static final List<String> AS_WRITTEN =
            List.of(
                    "\\method{}",
                    "\\ours_{\\theta}",
                    "\\R^d",
                    "\\E_{x}[f]",
                    "\\vx \\in \\mathcal{X}",
                    "{\\color{red} x}",
                    "\\textcolor{blue}{x + y}",
                    "\\ref{eq:1}",
                    "\\cite{one}",
                    "x \\hspace{2em} y",
                    "\\newcommand{\\R}{\\mathbb{R}} \\R");

    private KnownFormulas() {}
}
