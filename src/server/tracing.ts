import {
  type Attributes,
  context,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from "@opentelemetry/api";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from "@opentelemetry/resources";
import { BatchSpanProcessor, NodeTracerProvider } from "@opentelemetry/sdk-trace-node";

/** What a server takes time for, told to a collector of OpenTelemetry. */
export interface Tracing {
  /** The answer to a request, as part of what its client traces. */
  answer<Result>(headers: object, work: () => Promise<Result>): Promise<Result>;
  /** A read of the store, as part of the answer it is for. */
  read<Result>(name: string, work: () => Promise<Result>): Promise<Result>;
  /** What is known of the answer under way, by now. */
  note(name: string, attributes: Attributes): void;
  /** Sends what is not sent yet. */
  stop(): Promise<void>;
}

/**
 * Tells spans over OTLP (HTTP, JSON). Where to, how many and under which name
 * is said by the `OTEL_…` variables of the specification, which the SDK reads.
 */
export function startTracing(): Tracing {
  const provider = new NodeTracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ "service.name": "readout" }))
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  provider.register();
  const tracer = trace.getTracer("readout");

  async function within<Result>(span: Span, work: () => Promise<Result>): Promise<Result> {
    try {
      return await context.with(trace.setSpan(context.active(), span), work);
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  }

  return {
    answer(headers, work) {
      const parent = propagation.extract(context.active(), headers);
      const span = tracer.startSpan("graphql", { kind: SpanKind.SERVER }, parent);
      return context.with(parent, () => within(span, work));
    },
    note: (name, attributes) => void trace.getActiveSpan()?.updateName(name).setAttributes(attributes),
    read: (name, work) => within(tracer.startSpan(`store.${name}`, { kind: SpanKind.CLIENT }), work),
    stop: () => provider.shutdown(),
  };
}
